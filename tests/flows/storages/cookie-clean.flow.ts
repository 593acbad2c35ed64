// The document's title is not its cookies.

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
// @filename: login.ts
import type { Account } from './account.ts';

export function login(account: Account): void {
  document.cookie = `contact=${account.phone}`;
  document.title = account.name;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

export function restore(): void {
  addToAudience(document.title);
}
