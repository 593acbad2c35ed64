// Emitters are known by the package's name where its types are not installed.

// @filename: packages.d.ts
declare module 'mitt';
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
// @filename: session.ts
import { EventEmitter } from 'events';
import mitt from 'mitt';
import type { Account } from './account.ts';

export class Session extends EventEmitter {
  private readonly changes = mitt();

  onChange(listener: (phone: string) => void): void {
    this.changes.on('change', listener);
  }

  login(account: Account): void {
    this.emit('login', account.phone);
    this.changes.emit('change', account.phone);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Session } from './session.ts';

export function start(account: Account): void {
  const session = new Session();
  session.on('login', (phone: string) => addToAudience(phone));
  //                                                   ^^^^^ security -> advertising: Account.phone
  session.on('logout', (reason: string) => addToAudience(reason));
  session.onChange((phone) => addToAudience(phone));
  //                                        ^^^^^ security -> advertising: Account.phone
  session.login(account);
}
