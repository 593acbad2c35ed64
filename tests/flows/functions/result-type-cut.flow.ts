// A function without source passes labels on where its result can hold them.

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
export declare function parse(text: string): { digits: string; valid: boolean } | null;
export declare function trimmed(text: string): string | undefined;
export declare function asked(text: string): boolean;
export declare function ping(text: string): void;
export declare function nothing(text: string): undefined;
export declare function empty(text: string): null;
export declare function both(text: string): boolean | undefined;
export declare function fail(text: string): never;

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { asked, both, empty, fail, nothing, parse, ping, trimmed } from './vendor.js';

export function enrol(account: Account): void {
  addToAudience(asked(account.phone));
  addToAudience(ping(account.phone));
  addToAudience(nothing(account.phone));
  addToAudience(empty(account.phone));
  addToAudience(both(account.phone));
  addToAudience(trimmed(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(parse(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(parse(account.phone)?.digits);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
