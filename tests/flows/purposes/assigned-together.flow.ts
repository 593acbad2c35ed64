// Members for a forbidden purpose are assigned together.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  newsletterEmail: string;
}

// @filename: lead.ts
export interface Lead {
  id: string;
  /** @purpose advertising */
  targetEmail: string;
}

// @filename: job.ts
import type { Account } from './account.ts';
import type { Lead } from './lead.ts';

export function fill(lead: Lead, account: Account): Lead {
  return Object.assign(lead, { targetEmail: account.recoveryEmail });
  //                                        ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
