// What only comes after everything that may throw is not found by the handler.

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

export function upload(account: Account, isReady: boolean, verify: (phone: string) => void): void {
  let contact = account.name;
  try {
    if (isReady) {
      contact = account.city;
      throw new Error(contact);
    }
  } catch {
    addToAudience(contact);
    contact = account.phone;
  }
  verify(contact);
}
