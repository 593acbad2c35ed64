// The same calls of a helper that drops the labelled argument are clean.

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

function first(label: string, _contact: string): string {
  return label;
}

export function enrol(account: Account): void {
  addToAudience(first.call(null, account.name, account.phone));
  addToAudience(first.apply(null, [account.name, account.phone]));
  addToAudience(first.bind(null, account.name)(account.phone));
  addToAudience(Reflect.apply(first, null, [account.name, account.phone]));
}
