// Of what an event brings only the other member is taken.

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
// @filename: session.ts
import { EventEmitter } from 'node:events';
import type { Account } from './account.ts';

export class Session extends EventEmitter {
  login(account: Account): void {
    this.emit('login', account.phone);
    this.emit('greeting', account.name);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Session } from './session.ts';

export function start(account: Account, sendCode: (phone: string) => void): void {
  const session = new Session();
  session.on('login', (phone: string) => sendCode(phone));
  session.on('greeting', (name: string) => addToAudience(name));
  session.login(account);
}
