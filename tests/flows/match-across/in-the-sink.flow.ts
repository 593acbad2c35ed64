// A sink that compares the phone has read it: the read is the entry.

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

export function isCustomer(account: Account, mobile: string): boolean {
  return account.phone === mobile;
//       ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
