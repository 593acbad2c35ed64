// A spread argument fills the parameters in order.

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

function enrol(label: string, contact: string): void {
  addToAudience(label);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
}

export function run(account: Account): void {
  const cells: [string, string] = [account.name, account.phone];
  enrol(...cells);
}
