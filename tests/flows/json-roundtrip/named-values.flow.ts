// Forms, headers and query strings keep what lies under each name apart.

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

export function forms(account: Account): void {
  const form = new FormData();
  form.append('to', account.phone);
  form.append('title', account.name);
  addToAudience(form.get('title'));
  addToAudience(form.get('to'));
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone

  const headers = new Headers({ 'X-Contact': account.phone, 'X-Title': account.name });
  addToAudience(headers.get('x-title'));
  addToAudience(headers.get('x-contact'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone

  const url = new URL('https://mail.example/send');
  url.searchParams.set('to', account.phone);
  url.searchParams.set('title', account.name);
  addToAudience(url.searchParams.get('title'));
  addToAudience(url.searchParams.get('to'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(url.search);
  //            ^^^^^^^^^^ security -> advertising: Account.phone
}
