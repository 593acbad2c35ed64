// A `catch` clause takes the thrown object apart.

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

function reject(account: Account): never {
  throw { code: 'busy', contact: account.phone, detail: { label: account.name } };
}

export function enrol(account: Account): void {
  try {
    reject(account);
  } catch ({ contact, detail: { label } }: any) {
    addToAudience(contact);
    //            ^^^^^^^ security -> advertising: Account.phone
    addToAudience(label);
  }
}
