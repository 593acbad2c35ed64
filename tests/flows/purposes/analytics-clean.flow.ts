// Analytics is not restricted by default.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: metrics.ts
const rows: unknown[] = [];

/** @sink advertising.measurement */
export const conversion = (row: unknown): void => void rows.push(row);
/** @sink analytics */
export const count = (row: unknown): void => void row;

// @filename: main.ts
import type { Account } from './account.ts';
import { conversion, count } from './metrics.ts';

export function login(account: Account): void {
  count(account.phone);
  conversion(account.name);
}
