// The channels of one name are one channel.

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
  channel.postMessage({ contact: account.phone, title: account.name });
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

const channel = new BroadcastChannel('accounts');

channel.addEventListener('message', (event) => {
  addToAudience(event.data.title);
  addToAudience(event.data.contact);
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
});
channel.onmessage = ({ data }) => addToAudience(data.contact);
//                                              ^^^^^^^^^^^^ security -> advertising: Account.phone
