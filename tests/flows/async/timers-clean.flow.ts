// A timer's clean argument, and its handle, are clean.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
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

declare function sendCode(phone: string): void;

export function enrol(account: Account): void {
  const handle = setTimeout(
    (contact: string, label: string) => {
      sendCode(contact);
      addToAudience(label);
    },
    1000,
    account.phone,
    account.name,
  );
  addToAudience(handle);
}
