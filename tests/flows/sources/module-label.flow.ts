// A label on a file's leading comment holds for every export of the file.

// @filename: otp.ts
/** @purpose security.authentication */

export let lastCode = '';

export function issue(): string {
  lastCode = String(Math.random()).slice(2, 8);
  return lastCode;
}

// @filename: coupons.ts
export let lastCode = '';

export function issue(): string {
  lastCode = String(Math.random()).slice(2, 8);
  return lastCode;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import * as coupons from './coupons.ts';
import * as otp from './otp.ts';

export function enrol(): void {
  addToAudience(coupons.issue());
  addToAudience(coupons.lastCode);
  addToAudience(otp.lastCode);
  //            ^^^^^^^^^^^^ security.authentication -> advertising: lastCode
}
