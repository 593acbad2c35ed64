// The subscribers of one closure-made channel hear nothing of another.

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

// @filename: channel.ts
export function createChannel<T>() {
  const listeners: ((value: T) => void)[] = [];
  return {
    listen(listener: (value: T) => void): void {
      listeners.push(listener);
    },
    send(value: T): void {
      for (const listener of listeners) listener(value);
    },
  };
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';
import { createChannel } from './channel.ts';

export function enrol(account: Account): void {
  const phones = createChannel<string>();
  const names = createChannel<string>();
  phones.listen((phone) => {
    void phone;
  });
  names.listen((name) => {
    addToAudience(name);
  });
  phones.send(account.phone);
  names.send(account.name);
}
