// The window is one target for the whole program.

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
  window.dispatchEvent(new CustomEvent('login', { detail: { contact: account.phone, title: account.name } }));
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

window.addEventListener('login', (event) => {
  const { contact, title } = (event as CustomEvent<{ contact: string; title: string }>).detail;
  addToAudience(title);
  addToAudience(contact);
  //            ^^^^^^^ security -> advertising: Account.phone
});
