// Another context's store is another store.

// @filename: node.d.ts
declare module 'node:async_hooks' {
  export class AsyncLocalStorage<T> {
    run<R>(store: T, callback: () => R): R;
    getStore(): T | undefined;
  }
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
// @filename: context.ts
import { AsyncLocalStorage } from 'node:async_hooks';

export const logins = new AsyncLocalStorage<string>();
export const campaigns = new AsyncLocalStorage<string>();

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { campaigns, logins } from './context.ts';

export function handle(account: Account, next: () => void): void {
  logins.run(account.phone, () => campaigns.run(account.name, next));
}

export function enrol(): void {
  addToAudience(campaigns.getStore());
}
