// One that looks at the country does not.

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

// @filename: job.ts
import type { Account } from './account.ts';
import { target } from './ads.ts';

function livesIn(countries: ReadonlySet<string>): (account: Account) => boolean {
  return (account) => account.phone.length > 0 && countries.has(account.country);
}

export function run(accounts: readonly Account[], countries: ReadonlySet<string>): void {
  const listed = accounts.filter(livesIn(countries));
  target(listed.length);
}
