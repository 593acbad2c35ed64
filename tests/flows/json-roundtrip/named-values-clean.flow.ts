// The other name of a form, a header or a query string holds something else.

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

export function forms(account: Account, send: (body: FormData, url: URL) => void): void {
  const form = new FormData();
  form.set('to', account.phone);
  form.set('title', account.name);
  const url = new URL('https://mail.example/send');
  url.searchParams.append('to', account.phone);
  send(form, url);
  addToAudience(form.get('title'));
  addToAudience(url.searchParams.get('title'));
  addToAudience(url.hostname);
  const titles = new URLSearchParams({ to: account.phone, title: account.name });
  addToAudience(titles.get('title'));
}
