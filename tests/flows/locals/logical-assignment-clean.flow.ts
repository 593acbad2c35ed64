// `??=` on a constant that is there, and a plain assignment behind it.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function contactOf(account: Account, given: string | undefined, verify: (phone: string) => void): void {
  let contact = given;
  contact ??= account.phone;
  verify(contact);
  contact = account.name;
  addToAudience(contact);
  const city = 'Kiel' as string | undefined;
  addToAudience(city ?? account.phone);
}
