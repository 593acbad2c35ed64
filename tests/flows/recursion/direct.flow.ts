// A recursive function passes the label through all its rounds.

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

function pad(text: string, width: number): string {
  return text.length >= width ? text : pad(`0${text}`, width);
}

export function enrol(account: Account): void {
  addToAudience(pad(account.name, 12));
  addToAudience(pad(account.phone, 12));
  //            ^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
