// A sink that asks nobody, or after it used the phone, has no consent.

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
import { hasConsent, type Account } from './account.ts';

declare function post(body: string): void;

export function send(account: Account): void {
  post(account.phone);
//     ^^^^^^^^^^^^^ security -> advertising: Account.phone
  if (hasConsent(account)) post(account.id);
}
