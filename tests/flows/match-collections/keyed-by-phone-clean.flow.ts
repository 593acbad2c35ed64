// A Map keyed by ids matches no phones.

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

export function run(accounts: readonly Account[], partnerIds: readonly string[]): void {
  const byId = new Map(accounts.map((account) => [account.id, account.country]));
  for (const partnerId of partnerIds) {
    const country = byId.get(partnerId);
    if (country) target(country);
  }
}
