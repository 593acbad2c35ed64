// A wrapper that is given nothing labelled passes nothing on.

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

declare function debounce<F extends (...given: never[]) => unknown>(wrapped: F, wait: number): F;
declare function sendCode(to: unknown): void;

const later = debounce((row: unknown) => {
  addToAudience(row);
}, 100);
const code = debounce((row: unknown) => {
  sendCode(row);
}, 100);

export function enrol(account: Account): void {
  later(account.name);
  code(account.phone);
}
