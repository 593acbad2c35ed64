// What a branch of the block cleared before anything could fail is not found by the handler.

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

export async function sync(account: Account, isNew: boolean, save: (row: object) => Promise<void>): Promise<void> {
  const row = { contact: '', name: account.name };
  try {
    if (isNew) {
      row.contact = account.city;
      await save(row);
    } else return;
    row.contact = '';
  } catch {
    addToAudience(row.contact);
  }
}
