// A storage that a module hands out is the same storage.

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
};
export const load = (): { contact: string } => JSON.parse(storage.getItem('account') ?? '{}');
export const theme = (): string => storage.getItem('theme') ?? 'light';

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { load, theme } from './storage.ts';

export function restore(): void {
  addToAudience(theme());
  addToAudience(load().contact);
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
