// A sink that asks for consent may read the phone, also before it asks.

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
  if (hasConsent(account)) post(account.phone);
}

export function sendLater(account: Account): void {
  const { phone, consents } = account;
  if (!consents.advertising) return;
  post(phone);
}
