// Consent that was given on the page is that of whoever uses it.

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

// @filename: page.ts
/** @consent advertising */
export const adsAllowed: boolean = readCookie('ads') === 'yes';

/** @consent advertising */
export function mayShowAds(): boolean {
  return adsAllowed;
}

declare function readCookie(name: string): string;

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: readonly unknown[]): void {
  console.log(rows.length);
}

export function target(value: unknown): void {
  console.log(typeof value);
}

// @filename: job.ts
import type { Account } from './account.ts';
import { target } from './ads.ts';
import { adsAllowed, mayShowAds } from './page.ts';

export function run(account: Account): void {
  if (adsAllowed) target(account.phone);
  if (!mayShowAds()) return;
  target(account.phone);
}
