// An error that is thrown again still holds what it was thrown with.

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

export function run(account: Account, save: (text: string) => void): void {
  try {
    try {
      save(account.name);
      throw account.phone;
    } catch (error) {
      save('failed');
      throw error;
    }
  } catch (error) {
    addToAudience(error);
    //            ^^^^^ security -> advertising: Account.phone
  }
}
