// Objects that were given different emitters do not hear each other.

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

class Enroller {
  constructor(private readonly bus: EventEmitter) {}

  start(): void {
    this.bus.on('login', (name: string) => addToAudience(name));
  }
}

class Login {
  constructor(private readonly bus: EventEmitter) {}

  run(account: Account): void {
    this.bus.emit('login', account.phone);
  }
}

export function wire(account: Account): void {
  const bus = new EventEmitter();
  const greetings = new EventEmitter();
  const enroller = new Enroller(greetings);
  const login = new Login(bus);
  enroller.start();
  login.run(account);
  greetings.emit('login', account.name);
}
