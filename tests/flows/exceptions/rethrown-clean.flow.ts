// Another error is thrown in place of the one that was caught.

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

export function run(account: Account, save: (text: unknown) => void): void {
  try {
    try {
      save(account.name);
      throw account.phone;
    } catch (error) {
      save(error);
      throw new Error('failed');
    }
  } catch (error) {
    addToAudience(error);
  }
}
