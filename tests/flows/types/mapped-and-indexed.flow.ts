// Mapped types, with and without renaming, and indexed access lead back to the member.

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

type Draft<T> = { -readonly [K in keyof T]?: T[K] | null };
type Columns<T> = { [K in keyof T & string as `user_${K}`]: T[K] };

export function enrol(draft: Draft<Account>, row: Columns<Account>): void {
  addToAudience(draft.name);
  addToAudience(row.user_name);
  addToAudience(draft.phone);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(row.user_phone);
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
