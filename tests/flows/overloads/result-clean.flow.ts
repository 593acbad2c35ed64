// An overloaded function that takes the whole record for its clean part is clean.

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

// @filename: contact.ts
import type { Account } from './account.ts';

export function contact(account: Account): string;
export function contact(account: Account, part: 'area'): string;
export function contact(account: Account, part?: 'area'): string {
  return part ? account.phone.slice(0, 3) : account.phone;
}

export function title(account: Account): string;
export function title(name: string): string;
export function title(from: Account | string): string {
  return typeof from === 'string' ? from : from.name;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { contact, title } from './contact.ts';

export function enrol(account: Account, sendCode: (phone: string) => void): void {
  sendCode(contact(account));
  addToAudience(title(account));
  addToAudience(title(account.name));
}
