// Only the labelled declaration's own member is labelled.

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

export function list(shop: Shop): void {
  addToAudience(shop.phone);
  addToAudience(shop.owner.name);
  addToAudience(shop.owner.phone);
  //            ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
