// The callback of the other object is called with the phone.

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

// @filename: hub.ts
export class Hub<T> {
  readonly #listeners = new Set<(value: T) => void>();

  on(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Hub } from './hub.ts';

export function enrol(account: Account, verify: (phone: string) => void): void {
  const logins = new Hub<string>();
  const renames = new Hub<string>();
  renames.on((label) => addToAudience(label));
  logins.on(verify);
  logins.on(() => addToAudience('login'));
  renames.emit(account.name);
  logins.emit(account.phone);
}
