// Other members and variables of the labelled member's type have no label.

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: account.ts
export type Phone = string & { readonly kind: 'phone' };

export interface Account {
  /** @purpose security */
  phone: Phone;
  salesPhone: Phone;
  name: string;
}

// @filename: main.ts
import type { Account, Phone } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(account: Account, given: Phone): void {
  const own: Phone = given;
  addToAudience(own);
  addToAudience(account.salesPhone);
  addToAudience(account.salesPhone satisfies Phone);
}
