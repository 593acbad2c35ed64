// A proxy that passes on gives the other member of the object.

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

interface Row {
  contact: string;
  title: string;
}

export function enrol(account: Account, sendCode: (phone: string) => void): void {
  const row: Row = { contact: account.phone, title: account.name };
  const plain = new Proxy(row, {});
  sendCode(plain.contact);
  addToAudience(plain.title);
  const counted = new Proxy(row, { get: () => 'hidden' });
  addToAudience(counted.title);
}
