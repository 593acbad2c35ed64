// `Object.assign` copies members: what is written into the target later is the target's.

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
  contact?: string;
  title: string;
}

export function enrol(account: Account): void {
  const defaults: Row = { title: 'new' };
  const row = Object.assign({}, defaults, { contact: account.phone });
  addToAudience(row.title);
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  const target: Row = { title: '' };
  Object.assign(target, row);
  addToAudience(target.contact);
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
