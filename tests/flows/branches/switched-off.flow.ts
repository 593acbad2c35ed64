// A switch that settings turn on leaves the way of the number open.

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

export const PILOT = { matching: false };

export function exportRow(account: Account): void {
  let contact = account.name;
  if (PILOT.matching) contact = account.phone;
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}
