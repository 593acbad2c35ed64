// A sink that asks others who lives where obtains nothing of the phone.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  id: string;
  country: string;
}

// @filename: matching.ts
import type { Account } from './account.ts';

export function living(accounts: readonly Account[], countries: readonly string[]): string[] {
  return accounts.filter((account) => countries.includes(account.country)).map((account) => account.id);
}

// @filename: ads.ts
/** @sink advertising */
import type { Account } from './account.ts';
import { living } from './matching.ts';

export function audience(accounts: readonly Account[], countries: readonly string[]): readonly string[] {
  return living(accounts, countries);
}
