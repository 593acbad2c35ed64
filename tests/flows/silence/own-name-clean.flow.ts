// The JavaScript object with a member of the same name is another.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.js
/** @sink advertising */

const rows = [];

export function addToAudience(row) {
  rows.push(row);
}

// @filename: main.js
import { addToAudience } from './audience.js';

/**
 * @param {import('./account.ts').Account} account
 * @param {{ phone: string }} shop
 */
export function enrol(account, shop) {
  addToAudience(shop.phone);
  addToAudience(account.name);
  addToAudience({ phone: shop.phone });
}
