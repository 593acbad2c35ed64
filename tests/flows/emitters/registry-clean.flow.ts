// Another emitter of the same registry's object is another emitter.

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
// @filename: registry.ts
import { EventEmitter } from 'node:events';

export const app = { logins: new EventEmitter(), greetings: new EventEmitter() };

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { app } from './registry.ts';

app.greetings.on('login', (name: string) => addToAudience(name));

export function login(account: Account): void {
  app.logins.emit('login', account.phone);
  app.greetings.emit('login', account.name);
}
