// A chained call replaces what an earlier one of the chain left.

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

export function build(account: Account, verify: (contact: string) => void): void {
  const local = {
    contact: '',
    put(contact: string) {
      this.contact = contact;
      return this;
    },
  };
  verify(local.put(account.phone).contact);
  local.put(account.phone).put(account.city);
  addToAudience(local.contact);
}
