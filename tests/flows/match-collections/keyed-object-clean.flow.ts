// Objects whose members are named by something else answer with no match, and their values are no match by themselves.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  email: string;
  country: string;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import type { Account } from './account.ts';
import { upload } from './ads.ts';

export function ids(accounts: readonly Account[], partnerMails: readonly string[]): void {
  const idByMail: Record<string, string> = {};
  for (const account of accounts) idByMail[account.email] = account.id;
  for (const partnerMail of partnerMails) upload(idByMail[partnerMail]);
}

export function all(accounts: readonly Account[]): void {
  const idByPhone: Record<string, string> = {};
  for (const account of accounts) idByPhone[account.phone] = account.id;
  upload(Object.values(idByPhone));
}

export function countries(accounts: readonly Account[], wanted: readonly string[]): void {
  const byCountry = Object.groupBy(accounts, (account) => account.country);
  upload(wanted.map((country) => byCountry[country]?.length));
}
