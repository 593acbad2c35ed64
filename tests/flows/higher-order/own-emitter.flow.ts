// An event emitter of the program's own calls its listeners with what is emitted.

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
export class Bus {
  private readonly listeners = new Map<string, ((payload: string) => void)[]>();

  on(name: string, listener: (payload: string) => void): this {
    const known = this.listeners.get(name) ?? [];
    known.push(listener);
    this.listeners.set(name, known);
    return this;
  }

  emit(name: string, payload: string): void {
    for (const listener of this.listeners.get(name) ?? []) listener(payload);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Bus } from './bus.ts';

export function enrol(account: Account): void {
  const bus = new Bus();
  bus.on('row', (row) => {
    addToAudience(row);
    //            ^^^ security -> advertising: Account.phone
  });
  bus.emit('row', account.phone);
}
