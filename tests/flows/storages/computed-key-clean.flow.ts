// A computed key of one storage says nothing of another object.

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

const titles = new Map<string, string>();

export function remember(account: Account): void {
  localStorage.setItem(`contact:${account.name}`, account.phone);
  titles.set(`contact:${account.name}`, account.name);
}

export function restore(name: string): void {
  addToAudience(titles.get(`contact:${name}`));
}
