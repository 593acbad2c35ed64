// The tag uses the value in the other place.

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

function second(strings: TemplateStringsArray, _first: string, second: string): string {
  return strings[0] + second;
}

export function enrol({ phone, name }: Account): void {
  addToAudience(second`call ${phone} for ${name}`);
}
