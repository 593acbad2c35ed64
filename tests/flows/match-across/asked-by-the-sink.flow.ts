// A sink that asks others who matches obtains the outcome.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  id: string;
  country: string;
}

// @filename: matching.ts
import type { Account } from './account.ts';

export function matches(accounts: readonly Account[], list: readonly string[]): string[] {
  return accounts.filter((account) => list.includes(account.phone)).map((account) => account.id);
}

export function isKnown(account: Account, mobile: string): boolean {
  return account.phone === mobile;
}

// @filename: ads.ts
/** @sink advertising */
import type { Account } from './account.ts';
import { isKnown, matches } from './matching.ts';

export function audience(accounts: readonly Account[], list: readonly string[]): readonly string[] {
  return matches(accounts, list);
//       ^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.phone
}

export function price(account: Account, mobile: string): number {
  return isKnown(account, mobile) ? 2 : 1;
//       ^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.phone
}
