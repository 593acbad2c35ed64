// The other argument of the array is used.

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

class Row {
  constructor(
    readonly label: string,
    readonly contact: string,
  ) {}
}

function second(_first: string, second: string): string {
  return second;
}

export function enrol(account: Account): void {
  const row: Row = Reflect.construct(Row, [account.name, account.phone]);
  addToAudience(row.label);
  addToAudience(Reflect.apply(second, undefined, [account.phone, account.name]));
}
