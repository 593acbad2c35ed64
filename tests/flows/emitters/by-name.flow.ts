// What is emitted under a name reaches the listeners of that name, in another file too.

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
// @filename: bus.ts
import { EventEmitter } from 'node:events';

export const bus = new EventEmitter();

// @filename: login.ts
import type { Account } from './account.ts';
import { bus } from './bus.ts';

export function login(account: Account): void {
  bus.emit('login', account.phone);
  bus.emit('greeting', account.name);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { bus } from './bus.ts';

bus.on('login', (phone: string) => {
  addToAudience(phone);
  //            ^^^^^ security -> advertising: Account.phone
});
bus.on('greeting', (name: string) => addToAudience(name));
