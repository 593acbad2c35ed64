// The window's other events are silent, and so are the document's.

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
  window.dispatchEvent(new CustomEvent('login', { detail: account.phone }));
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

window.addEventListener('greeting', (event) => {
  addToAudience((event as CustomEvent<string>).detail);
});
document.addEventListener('login', (event) => {
  addToAudience((event as CustomEvent<string>).detail);
});
