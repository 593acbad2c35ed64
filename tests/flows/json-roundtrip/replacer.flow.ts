// What a replacer gives for a member is in the text, and a reviver gives it back.

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
  const row = { contact: 'ask', title: account.name };
  const replaced = (key: string, value: unknown): unknown => (key === 'contact' ? account.phone : value);
  addToAudience(JSON.stringify(row, replaced));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const read = JSON.parse(JSON.stringify({ inner: { contact: account.phone } })) as { inner: { contact: string } };
  addToAudience(read.inner.contact);
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
