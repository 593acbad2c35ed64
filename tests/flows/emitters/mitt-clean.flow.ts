// Another emitter of the package is another emitter.

// @filename: packages.d.ts
declare module 'mitt';

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
import mitt from 'mitt';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

const logins = mitt();
const greetings = mitt();

greetings.on('login', (name: string) => addToAudience(name));

export function login(account: Account): void {
  logins.emit('login', account.phone);
  logins.emit('greeting', account.name);
  greetings.emit('login', account.name);
}
logins.on('greeting', (name: string) => addToAudience(name));
