// A service that is asked about somebody else says nothing.

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

// @filename: service.ts
import type { Account } from './account.ts';

export class ConsentService {
  /** @consent advertising */
  async allows(account: Account, channel: string): Promise<boolean> {
    return account.consents.advertising && channel !== '';
  }
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
import type { Account } from './account.ts';
import { target } from './ads.ts';
import type { ConsentService } from './service.ts';

export async function run(service: ConsentService, account: Account, other: Account): Promise<void> {
  if (await service.allows(other, 'sms')) target(account.phone);
//                                               ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
