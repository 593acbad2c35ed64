// What is grouped under a name of the account is the account's.

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


export function run(account: Account): void {
  if (!hasConsent(account)) return;
  upload(account.security.backupEmail);
  if (account.partner?.advertising) upload(account.partner.security.backupEmail);
}
