// A class that writes its events' types down emits like any other.

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

export interface Session {
  on(event: 'login', listener: (phone: string) => void): this;
  on(event: 'greeting', listener: (name: string) => void): this;
  emit(event: 'login', phone: string): boolean;
  emit(event: 'greeting', name: string): boolean;
}
export class Session extends EventEmitter {}

interface Alerts {
  on(event: 'alert', listener: (phone: string) => void): unknown;
  emit(event: 'alert', phone: string): boolean;
}
export const alerts = new EventEmitter() as Alerts;

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { alerts, Session } from './session.ts';

export function start(account: Account): void {
  const session = new Session();
  session.on('greeting', (name) => addToAudience(name));
  session.on('login', (phone) => addToAudience(phone));
  //                                           ^^^^^ security -> advertising: Account.phone
  session.emit('login', account.phone);
  alerts.on('alert', (phone) => addToAudience(phone));
  //                                          ^^^^^ security -> advertising: Account.phone
  alerts.emit('alert', account.phone);
}
