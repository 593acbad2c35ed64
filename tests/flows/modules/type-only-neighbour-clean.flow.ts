// Types of a sink module are no sink.

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

declare function sendCode(row: AudienceRow): void;

export function enrol(account: Account): void {
  const row: AudienceRow = { tel: account.phone, title: account.name };
  sendCode(row);
}
