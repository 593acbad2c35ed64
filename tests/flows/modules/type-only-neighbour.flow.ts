// A module that takes only types from a sink module may still call it through another one.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

export interface AudienceRow {
  tel: string;
  title: string;
}

const rows: AudienceRow[] = [];

export function addRow(row: AudienceRow): void {
  rows.push(row);
}

// @filename: facade.ts
export { addRow as enqueue } from './audience.ts';

// @filename: main.ts
import type { Account } from './account.ts';
import type { AudienceRow } from './audience.ts';
import { enqueue } from './facade.ts';

export function enrol(account: Account): void {
  const row: AudienceRow = { tel: account.phone, title: account.name };
  enqueue(row);
  //      ^^^ security -> advertising: Account.phone
}
