// Methods that are mixed into another object are not called.

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

interface Handlers {
  enrol(row: string): void;
}

declare function sendCode(phone: string): void;

function quiet(): Handlers {
  return Object.assign({}, { enrol: (row: string) => sendCode(row) });
}

const loud = Object.assign(
  {},
  {
    enrol(row: string): void {
      addToAudience(row);
    },
  },
);

export function run(account: Account): void {
  quiet().enrol(account.phone);
  loud.enrol(account.name);
}
