// JSON text carries the labels of what was written into it, and gives them back.

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

export function send(account: Account): void {
  const body = JSON.stringify({ tel: account.phone });
  addToAudience(body);
  //            ^^^^ security -> advertising: Account.phone
  const row = JSON.parse(body) as { tel: string };
  addToAudience(row.tel);
  //            ^^^^^^^ security -> advertising: Account.phone
  addToAudience(JSON.stringify({ title: account.name }));
}
