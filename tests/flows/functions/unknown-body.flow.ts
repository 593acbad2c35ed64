// A function whose body is not visible passes labels from its arguments to its result.

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

// @filename: phone-format.d.ts
export declare function toE164(phone: string, country: string): string;
export declare function isMobile(phone: string): boolean;

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { toE164 } from './phone-format.js';

export function enrol(account: Account): void {
  addToAudience(toE164(account.name, 'NL'));
  addToAudience(toE164(account.phone, 'NL'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
