// A list that somebody else is added to is no list of those who consented.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  country: string;
  security: { /** @purpose security.recovery */ backupEmail: string };
  partner?: Account;
  /** @consent advertising */
  advertising: boolean;
}

/** @consent advertising */
export function hasConsent(account: Account): boolean {
  return account.advertising;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { hasConsent, type Account } from './account.ts';
import { upload } from './ads.ts';


export function run(accounts: readonly Account[], guests: readonly Account[]): void {
  const mixed: Account[] = [];
  for (const account of accounts) if (hasConsent(account)) mixed.push(account);
  mixed.push(...guests);
  upload(mixed.map((account) => account.phone));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const refused: Account[] = [];
  for (const account of accounts) if (!hasConsent(account)) refused.push(account);
  for (const account of refused) upload(account.phone);
  //                                    ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
