// What was made of the phone before consent was asked for may be used where it was given.

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

const normalise = (text: string): string => text.replaceAll(' ', '');

export function run(account: Account): void {
  const row = { phone: normalise(account.phone), id: account.id };
  const text = `${account.phone};${account.id}`;
  if (!hasConsent(account)) return;
  target(row);
  target(text);
}
