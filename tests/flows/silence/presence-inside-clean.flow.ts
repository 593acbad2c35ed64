// Code of a sink module that asks only whether, and how many, is silent.

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

export function segment(account: Account, accounts: readonly Account[]): void {
  if (account.phone) segments.push('reachable');
  if (typeof account.phone === 'string') segments.push('known');
  const reachable = accounts.filter((other) => other.phone.length > 0).length;
  segments.push(`${reachable} reachable, ${account.phone.length} digits`);
}
