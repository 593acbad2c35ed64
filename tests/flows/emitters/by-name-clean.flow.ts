// Listeners of another name, and of another emitter, hear nothing of it.

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
export const campaigns = new EventEmitter();

// @filename: login.ts
import type { Account } from './account.ts';
import { bus, campaigns } from './bus.ts';

export function login(account: Account): void {
  bus.emit('login', account.phone);
  campaigns.emit('login', account.name);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { bus, campaigns } from './bus.ts';

export function start(sendCode: (phone: string) => void): void {
  bus.on('login', (phone: string) => sendCode(phone));
  bus.on('logout', (reason: string) => addToAudience(reason));
  campaigns.on('login', (name: string) => addToAudience(name));
}
