// `Reflect.get` of one member gives nothing of another.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

const tools = { line: (account: Account): string => account.phone, name: (account: Account): string => account.name };

export function enrol(account: Account): void {
  const read = Reflect.get(tools, 'name') as (account: Account) => string;
  tools.line(account);
  addToAudience(read(account));
}
