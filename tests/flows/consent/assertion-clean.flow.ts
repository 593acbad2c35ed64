// Behind an assertion of consent, and behind a type predicate, there is some.

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

/** @consent advertising */
export function assertConsent(account: Account): asserts account is Account & { agreed: true } {
  if (!account.consents.advertising) throw new Error('no consent');
}

/** @consent advertising */
export function isAgreed(account: Account): account is Account & { agreed: true } {
  return account.consents.advertising;
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
import { assertConsent, isAgreed, type Account } from './account.ts';
import { target } from './ads.ts';

export function run(account: Account, other: Account): void {
  assertConsent(account);
  target(account.phone);
  if (isAgreed(other)) target(other.phone);
}
