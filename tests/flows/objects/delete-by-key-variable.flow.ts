// Deleting under a constant key takes that member away.

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

const CONTACT = 'contact';
const LABEL = 'label';

export function enrol(account: Account): void {
  const row: Record<string, string> = { [CONTACT]: account.phone, [LABEL]: account.name };
  delete row[LABEL];
  addToAudience(Object.values(row));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
