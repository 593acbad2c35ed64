// The listeners of another emitter hear nothing.

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
  private readonly listeners: ((payload: string) => void)[] = [];

  on(listener: (payload: string) => void): this {
    this.listeners.push(listener);
    return this;
  }

  emit(payload: string): void {
    for (const listener of this.listeners) listener(payload);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Bus } from './bus.ts';

declare function sendCode(phone: string): void;

export function enrol(account: Account): void {
  const codes = new Bus().on((phone) => sendCode(phone));
  codes.emit(account.phone);
  const rows = new Bus().on((row) => addToAudience(row));
  rows.emit(account.name);
}
