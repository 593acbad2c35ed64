// What was made of another phone may not, wherever it was made.

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

const normalise = (text: string): string => text.replaceAll(' ', '');

export function run(account: Account, other: Account): void {
  const text = normalise(other.phone);
  if (!hasConsent(account)) return;
  target(text);
//       ^^^^ security -> advertising: Account.phone
  upload([account.phone, normalise(other.phone)]);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
