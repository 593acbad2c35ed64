// Without types, too, another name is another name.

// @filename: packages.d.ts
declare module 'events';

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
import { EventEmitter } from 'events';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

const bus = new EventEmitter();

bus.on('greeting', (name: string) => addToAudience(name));

export function login(account: Account, sendCode: (phone: string) => void): void {
  bus.once('login', (phone: string) => sendCode(phone));
  bus.emit('login', account.phone);
  bus.emit('greeting', account.name);
}
