// The pattern takes the member next to the getter.

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

function view(account: Account) {
  return {
    get contact() {
      return account.phone;
    },
    get label() {
      return account.name;
    },
  };
}

export function enrol(account: Account): void {
  const { contact: { length }, label } = view(account);
  addToAudience(length);
  addToAudience(label);
}
