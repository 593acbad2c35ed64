// What one end of a channel posts, the other end hears.

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

const { port1, port2 } = new MessageChannel();

port2.onmessage = (event: MessageEvent<string>) => addToAudience(event.data);
//                                                               ^^^^^^^^^^ security -> advertising: Account.phone

export function login(account: Account): void {
  port1.postMessage(account.phone);
}
