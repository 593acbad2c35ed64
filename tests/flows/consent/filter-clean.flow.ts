// Accounts that a predicate left, by its name or by what it asks, consented.

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
import { target, upload } from './ads.ts';

export function run(accounts: readonly Account[]): void {
  for (const account of accounts.filter(hasConsent)) target(account.phone);
  accounts
    .filter((account) => account.consents.advertising && account.id !== '')
    .forEach((account) => {
      target(account.phone);
    });
  upload(accounts.filter(hasConsent).map((account) => account.phone));
  const first = accounts.find(hasConsent);
  if (first) target(first.phone);
}
