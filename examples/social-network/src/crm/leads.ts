import type { Account } from '../accounts/account.js';

/** A member whom sales would like to win for a business account. */
export interface Lead {
  accountId: string;
  businessPhone: string | undefined;
  /** @purpose marketing.direct */
  marketingEmail: string;
  note: string;
}

export class LeadBook {
  readonly #leads = new Map<string, Lead>();

  open(account: Account, note: string): Lead {
    const lead: Lead = { accountId: account.id, businessPhone: account.publicPhone, marketingEmail: '', note };
    lead.marketingEmail = account.newsletterEmail ?? account.security.recoveryEmail ?? '';
    this.#leads.set(lead.accountId, lead);
    return lead;
  }

  close(accountId: string): void {
    this.#leads.delete(accountId);
  }
}
