// A service that counts everybody does not.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  id: string;
  country: string;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: readonly unknown[]): void {
  console.log(rows.length);
}

export function target(value: unknown): void {
  console.log(typeof value);
}

// @filename: counter.ts
import type { Account } from './account.ts';

export class Counter {
  private people = 0;

  add(account: Account): void {
    console.log(account.phone);
    this.people += 1;
  }

  total(): number {
    return this.people;
  }
}

// @filename: job.ts
import type { Account } from './account.ts';
import { target } from './ads.ts';
import { Counter } from './counter.ts';

export function run(accounts: readonly Account[]): void {
  const counter = new Counter();
  for (const account of accounts) counter.add(account);
  target(counter.total());
}
