// Timers and microtasks call their function with the extra arguments.

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

export function enrol(account: Account): void {
  setTimeout(
    (contact: string, label: string) => {
      addToAudience(label);
      addToAudience(contact);
      //            ^^^^^^^ security -> advertising: Account.phone
    },
    1000,
    account.phone,
    account.name,
  );
  const contact = account.phone;
  queueMicrotask(() => addToAudience(contact));
  //                                 ^^^^^^^ security -> advertising: Account.phone
}
