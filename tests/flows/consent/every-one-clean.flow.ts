// Where every one consented, or nobody did not, all may be used.

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


export function run(accounts: readonly Account[], others: readonly Account[]): void {
  if (accounts.every(hasConsent)) upload(accounts.map((account) => account.phone));
  if (!accounts.every((account) => account.advertising)) return;
  for (const account of accounts) upload(account.phone);
  if (others.some((account) => !hasConsent(account))) return;
  upload(others[0]?.phone);
}
