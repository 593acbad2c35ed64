// A helper's callback is called with what this caller gave, not with another caller's data.

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

function each(texts: readonly string[], run: (text: string) => void): void {
  for (const text of texts) run(text);
}

export function run(account: Account, verify: (phone: string) => void): void {
  each([account.phone], (phone) => verify(phone));
  each([account.name], (name) => addToAudience(name));
  each([account.phone], verify);
  each([account.city], addToAudience);
}
