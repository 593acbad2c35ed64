// The name stands for one of the two objects only.

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

export function enrol(account: Account, urgent: boolean): void {
  const alert = { contact: '' };
  const news = { contact: '' };
  const row = urgent ? alert : { contact: '' };
  row.contact = account.phone;
  addToAudience(news.contact);
}
