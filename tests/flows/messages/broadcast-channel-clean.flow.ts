// A channel of another name is another channel.

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

const channel = new BroadcastChannel('accounts');

export function login(account: Account): void {
  channel.postMessage(account.phone);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

const channel = new BroadcastChannel('campaigns');

channel.addEventListener('message', (event) => {
  addToAudience(event.data);
});
