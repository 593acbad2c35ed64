// A service that counts its hits in a field keeps the outcome there.

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

// @filename: matcher.ts
import type { Account } from './account.ts';

export class Matcher {
  private hits = 0;

  constructor(private readonly bought: ReadonlySet<string>) {}

  add(account: Account): void {
    if (this.bought.has(account.phone)) this.hits += 1;
  }

  rate(people: number): number {
    return this.hits / people;
  }
}

// @filename: job.ts
import type { Account } from './account.ts';
import { target } from './ads.ts';
import { Matcher } from './matcher.ts';

export function run(accounts: readonly Account[], bought: ReadonlySet<string>): void {
  const matcher = new Matcher(bought);
  for (const account of accounts) matcher.add(account);
  target(matcher.rate(accounts.length));
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.phone
}
