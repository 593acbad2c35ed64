// The helper was run on the phone for the security code only.

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

// @filename: helpers.ts
export function tap<T>(value: T, look: (value: T) => void): T {
  look(value);
  return value;
}

export function using<T, R>(value: T, use: (value: T) => R): R {
  return tap(use(value), () => undefined);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { tap, using } from './helpers.ts';

export function enrol(account: Account, verify: (value: string) => void): void {
  tap(account.name, (label) => addToAudience(label));
  tap(account.phone, verify);
  addToAudience(using(account.name, (label) => label.trim()));
  addToAudience(using(account, ({ name }) => name.trim()));
  addToAudience(using(account, ({ phone }) => phone === ''));
}
