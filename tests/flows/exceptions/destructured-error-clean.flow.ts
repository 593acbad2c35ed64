// The thrown object's other member is taken.

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
  } catch ({ code, detail: { label } }: any) {
    addToAudience(code);
    addToAudience(label);
  }
}
