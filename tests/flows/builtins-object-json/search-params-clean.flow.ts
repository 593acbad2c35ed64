// Another parameter of a query, and one that was replaced or deleted, say nothing of it.

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

export function link(account: Account): void {
  const query = new URLSearchParams();
  query.set('contact', account.phone);
  query.append('name', account.name);
  addToAudience(query.get('name'));
  query.delete('contact');
  addToAudience(query.toString());
}
