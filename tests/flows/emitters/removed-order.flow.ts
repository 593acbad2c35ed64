// A listener that is added after the event in the same run does not hear it; in another function it may.

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
// @filename: main.ts
import { EventEmitter } from 'node:events';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function create(account: Account): EventEmitter {
  const bus = new EventEmitter();
  listen(bus);
  bus.emit('login', account.phone);
  return bus;
}

function listen(bus: EventEmitter): void {
  bus.on('login', (phone: string) => addToAudience(phone));
  //                                               ^^^^^ security -> advertising: Account.phone
}
