// An optional call of a function that may be missing is a call.

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

interface Hooks {
  format?: (contact: string) => string;
  send?(contact: string | undefined): void;
}

const hooks: Hooks = {
  format: (contact) => contact.replaceAll(' ', ''),
  send(contact) {
    addToAudience(contact);
    //            ^^^^^^^ security -> advertising: Account.phone
  },
};

export function enrol(account: Account): void {
  const contact = hooks.format?.(account.phone);
  hooks['send']?.(contact);
}
