// What runs in an asynchronous context reads the store that it was started with.

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

export const requests = new AsyncLocalStorage<{ contact: string; title: string }>();

// @filename: server.ts
import type { Account } from './account.ts';
import { requests } from './context.ts';

export function handle(account: Account, next: () => void): void {
  requests.run({ contact: account.phone, title: account.name }, () => next());
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { requests } from './context.ts';

export function enrol(): void {
  addToAudience(requests.getStore()?.title);
  addToAudience(requests.getStore()?.contact);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
