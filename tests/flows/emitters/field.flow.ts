// An emitter in a class's field is the one of that instance.

// @filename: node.d.ts
declare module 'node:events' {
  export class EventEmitter {
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    once(event: string | symbol, listener: (...args: any[]) => void): this;
    off(event: string | symbol, listener: (...args: any[]) => void): this;
    emit(event: string | symbol, ...args: any[]): boolean;
  }
  export function once(emitter: EventEmitter, event: string): Promise<any[]>;
  export function on(emitter: EventEmitter, event: string): AsyncIterable<any[]>;
  export default EventEmitter;
}
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
// @filename: accounts.ts
import { EventEmitter } from 'node:events';
import type { Account } from './account.ts';

export class Accounts {
  private readonly events = new EventEmitter();

  onLogin(listener: (phone: string) => void): void {
    this.events.on('login', listener);
  }

  onGreeting(listener: (name: string) => void): void {
    this.events.on('greeting', listener);
  }

  login(account: Account): void {
    this.events.emit('login', account.phone);
    this.events.emit('greeting', account.name);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { Accounts } from './accounts.ts';
import { addToAudience } from './audience.ts';

export function start(account: Account): void {
  const accounts = new Accounts();
  accounts.onLogin((phone) => addToAudience(phone));
  //                                        ^^^^^ security -> advertising: Account.phone
  accounts.onGreeting((name) => addToAudience(name));
  accounts.login(account);
}
