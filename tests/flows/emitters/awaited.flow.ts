// Waiting for an event, once or again and again, gives what is emitted.

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
import { EventEmitter, on, once } from 'node:events';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

const bus = new EventEmitter();

export async function first(): Promise<void> {
  const [phone] = await once(bus, 'login');
  addToAudience(phone);
  //            ^^^^^ security -> advertising: Account.phone
}

export async function all(): Promise<void> {
  for await (const [phone, name] of on(bus, 'login')) {
    addToAudience(name);
    addToAudience(phone);
    //            ^^^^^ security -> advertising: Account.phone
  }
}

export function login(account: Account): void {
  bus.emit('login', account.phone, account.name);
}
