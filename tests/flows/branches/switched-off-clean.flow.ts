// What a constant switches off never runs.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

const MATCH_BY_PHONE = false;
const ROUND = 2;

export function exportRow(account: Account): void {
  let contact = account.name;
  if (MATCH_BY_PHONE) contact = account.phone;
  addToAudience(contact);
  addToAudience(MATCH_BY_PHONE ? account.phone : account.city);
  addToAudience(MATCH_BY_PHONE && account.phone);
  addToAudience(ROUND * 2 === 5 ? account.phone : account.city);
}
