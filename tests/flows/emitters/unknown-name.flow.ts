// A name that is not constant may be any name of that emitter.

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

const bus = new EventEmitter();

bus.on('login', (phone: string) => addToAudience(phone));
//                                               ^^^^^ security -> advertising: Account.phone

export function publish(topic: string, account: Account): void {
  bus.emit(topic, account.phone);
}
