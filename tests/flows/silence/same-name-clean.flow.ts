// Another type's member of the same name is clean.

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

interface Shop {
  phone: string;
  owner: Account;
}

export function list(shop: Shop, phone: string): void {
  addToAudience(shop.phone);
  addToAudience(phone);
  addToAudience({ phone: shop.phone });
}
