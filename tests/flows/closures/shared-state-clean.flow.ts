// Closures of another call have variables of their own.

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
}

export function draft(): Draft {
  let content: string | undefined;
  return {
    set(text) {
      content = text;
    },
    get: () => content,
  };
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { draft } from './draft.ts';

declare function sendCode(phone: string | undefined): void;

export function enrol(account: Account): void {
  const code = draft();
  code.set(account.phone);
  sendCode(code.get());
  const row = draft();
  row.set(account.name);
  addToAudience(row.get());
}
