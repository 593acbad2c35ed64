// A loop that only a `break` leaves is left with what stands at the `break`.

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

export function firstContact(next: () => Account | undefined, verify: (phone: string) => void): void {
  let contact = 'none';
  while (true) {
    const account = next();
    contact = account?.phone ?? '';
    verify(contact);
    if (account === undefined) {
      contact = 'last';
      break;
    }
  }
  addToAudience(contact);
}
