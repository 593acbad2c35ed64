// A method without source gives back what its object was made with.

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

// @filename: vendor.d.ts
export declare class PhoneNumber {
  constructor(text: string, country?: string);
  format(style: string): string;
  isValid(): boolean;
  readonly country: string;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { PhoneNumber } from './vendor.js';

export function enrol(account: Account): void {
  const number = new PhoneNumber(account.phone, 'NL');
  addToAudience(number.isValid());
  addToAudience(number.format('E164'));
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
