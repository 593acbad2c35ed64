// Elements by place: behind a hole, the last one, one from the end.

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
  const cells = [, account.phone, account.name];
  addToAudience(cells[2]);
  addToAudience(cells[1]);
  //            ^^^^^^^^ security -> advertising: Account.phone
  const [, contact, label] = cells;
  addToAudience(label);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
  const history = [account.name, account.phone];
  addToAudience(history[0]);
  addToAudience(history[history.length - 1]);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(history.at(-1));
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
