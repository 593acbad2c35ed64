// What a module keeps for the theme is no contact.

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
// @filename: storage.ts
import type { Account } from './account.ts';

const storage = window.localStorage;

export const save = (account: Account): void => {
  storage.setItem('account', JSON.stringify({ contact: account.phone }));
  storage.setItem('title', JSON.stringify({ name: account.name }));
};
export const loadTitle = (): { name: string } => JSON.parse(storage.getItem('title') ?? '{}');

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { loadTitle } from './storage.ts';

export function restore(): void {
  addToAudience(loadTitle().name);
}
