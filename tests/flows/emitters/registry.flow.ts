// An emitter that is kept in a Map or an object is the same emitter.

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

const emitters = new Map<string, EventEmitter>();
emitters.set('logins', new EventEmitter());
emitters.set('greetings', new EventEmitter());

export const emitterOf = (name: 'logins' | 'greetings'): EventEmitter | undefined => emitters.get(name);
export const app = { events: new EventEmitter(), title: 'accounts' };

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { app, emitterOf } from './registry.ts';

emitterOf('logins')?.on('login', (phone: string) => addToAudience(phone));
//                                                                ^^^^^ security -> advertising: Account.phone
app.events.on('login', (phone: string) => addToAudience(phone));
//                                                      ^^^^^ security -> advertising: Account.phone

export function login(account: Account): void {
  emitterOf('logins')?.emit('login', account.phone);
  app.events.emit('login', account.phone);
}
