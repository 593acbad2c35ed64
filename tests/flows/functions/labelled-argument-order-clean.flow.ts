// The first parameter is the name, whatever it is called.

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
  return phone;
}

export function enrol({ phone, name }: Account): void {
  addToAudience(pick(name, phone));
}
