// Arguments are matched with parameters by their place, whatever the names.

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

function pick(phone: string, name: string): string {
  return name;
}

export function enrol({ phone, name }: Account): void {
  addToAudience(pick(name, phone));
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
