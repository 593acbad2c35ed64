// Each `then` hands on what its callback gives back, an object with its members too.

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

declare function load(id: string): Promise<Account>;

export function enrol(id: string): void {
  void load(id)
    .then((account) => ({ contact: account.phone, label: account.name }))
    .then((row) => Promise.resolve({ row }))
    .then(({ row }) => row.contact)
    .then((line) => addToAudience(line));
    //                            ^^^^ security -> advertising: Account.phone
}
