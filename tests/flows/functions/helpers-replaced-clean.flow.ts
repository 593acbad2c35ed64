// A member of one object that is assigned another function leaves the member of another object as it is.

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

const secure = { line: (account: Account): string => account.name };
const open = { line: (account: Account): string => account.name };

export function enrol(account: Account): void {
  secure.line = ({ phone }) => phone;
  secure.line(account);
  addToAudience(open.line(account));
}
