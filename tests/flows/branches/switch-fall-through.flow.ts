// A `case` that falls through takes along what it has assigned.

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

export function enrol(account: Account, channel: 'phone' | 'mail' | 'post' | 'none'): void {
  let contact = '';
  switch (channel) {
    case 'phone':
      contact = account.phone;
    case 'mail':
      addToAudience(contact);
      //            ^^^^^^^ security -> advertising: Account.phone
      break;
    case 'post':
      addToAudience(contact);
      break;
    default:
      contact = account.phone;
      return;
  }
  addToAudience(account.name);
}
