// Another instance's emitter is another emitter.

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
// @filename: accounts.ts
import { EventEmitter } from 'node:events';

export class Topic {
  private readonly events = new EventEmitter();

  subscribe(listener: (text: string) => void): void {
    this.events.on('message', listener);
  }

  publish(text: string): void {
    this.events.emit('message', text);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { Topic } from './accounts.ts';
import { addToAudience } from './audience.ts';

export function start(account: Account, sendCode: (phone: string) => void): void {
  const codes = new Topic();
  const greetings = new Topic();
  codes.subscribe((phone) => sendCode(phone));
  greetings.subscribe((name) => addToAudience(name));
  codes.publish(account.phone);
  greetings.publish(account.name);
}
