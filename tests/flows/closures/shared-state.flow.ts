// Closures of one call share their variables: what one of them assigns another one gives.

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

// @filename: draft.ts
export interface Draft {
  set(text: string): void;
  get(): string | undefined;
  heading(): string;
}

export function draft(heading: string): Draft {
  let content: string | undefined;
  return {
    set(text) {
      content = text;
    },
    get: () => content,
    heading: () => heading,
  };
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { draft } from './draft.ts';

export function enrol(account: Account): void {
  const row = draft('row');
  row.set(account.phone);
  addToAudience(row.heading());
  addToAudience(row.get());
  //            ^^^^^^^^^ security -> advertising: Account.phone
}
