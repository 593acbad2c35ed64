// A helper that asks for consent is a guard as well, and one that throws without it.

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

function mayAdvertise(account: Account): boolean {
  if (account.country === 'US') return false;
  return hasConsent(account) && account.id !== '';
}

function ensureConsent(account: Account): void {
  if (!account.consents.advertising) throw new Error('no consent');
}

export function run(account: Account, second: Account): void {
  if (mayAdvertise(account)) target(account.phone);
  ensureConsent(second);
  target(second.phone);
}
