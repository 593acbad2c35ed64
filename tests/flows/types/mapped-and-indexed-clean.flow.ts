// The same mapped type over another record is clean, and so are the other columns of this one.

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

type Columns<T> = { [K in keyof T & string as `user_${K}`]: T[K] };
type Shop = { phone: string; name: string };

export function enrol(row: Columns<Account>, shop: Columns<Shop>): void {
  addToAudience(row.user_name);
  addToAudience(shop.user_phone);
}
