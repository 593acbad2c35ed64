// Code of a sink module that uses more than presence is entered.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: segment.ts
/** @sink advertising */
import type { Account } from './account.ts';

const segments: string[] = [];

export function segment(account: Account): void {
  if (account.phone) segments.push('reachable');
  segments.push(account.phone.slice(0, 3));
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
