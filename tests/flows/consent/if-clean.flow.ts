// Where the account consented, its phone may be used.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  id: string;
  country: string;
  consents: Consents;
}

export interface Consents {
  /** @consent advertising */
  advertising: boolean;
  /** @consent marketing */
  marketing: boolean;
}

/** @consent advertising */
export function hasConsent(account: Account): boolean {
  return account.consents.advertising;
}

/** @consent marketing */
export function wantsMail(account: Account): boolean {
  return account.consents.marketing;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: readonly unknown[]): void {
  console.log(rows.length);
}

export function target(value: unknown): void {
  console.log(typeof value);
}

// @filename: job.ts
import { hasConsent, type Account } from './account.ts';
import { target } from './ads.ts';

export function run(account: Account): void {
  if (hasConsent(account)) target(account.phone);
}
