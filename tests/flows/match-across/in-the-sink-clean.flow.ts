// A sink that asks whether there is a phone has not.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  id: string;
  country: string;
}

// @filename: ads.ts
/** @sink advertising */
import type { Account } from './account.ts';

export function isReachable(account: Account): boolean {
  return account.phone !== undefined && account.phone.length > 4;
}
