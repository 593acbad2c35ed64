// A name may be a constant or a member of an enum.

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
// @filename: names.ts
export const LOGIN = 'login';
export enum Topic {
  Contact = 'contact',
  Greeting = 'greeting',
}
export const TOPICS = { verified: 'verified', renamed: 'renamed' } as const;

// @filename: main.ts
import { EventEmitter } from 'node:events';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { LOGIN, Topic, TOPICS } from './names.ts';

const bus = new EventEmitter();

bus.on(LOGIN, (phone: string) => addToAudience(phone));
//                                             ^^^^^ security -> advertising: Account.phone
bus.on(Topic.Contact, (phone: string) => addToAudience(phone));
//                                                     ^^^^^ security -> advertising: Account.phone
bus.on(TOPICS.verified, (phone: string) => addToAudience(phone));
//                                                       ^^^^^ security -> advertising: Account.phone

export function login(account: Account): void {
  bus.emit('login', account.phone);
  bus.emit(Topic.Contact, account.phone);
  bus.emit(TOPICS.verified, account.phone);
}
