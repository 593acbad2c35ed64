// The clean members of the list's entries are clean at every depth.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

interface Entry {
  tel: string;
  title: string;
  next: Entry | undefined;
}

export function enrol(accounts: readonly Account[], sendCode: (phone: string | undefined) => void): void {
  let head: Entry | undefined;
  for (const account of accounts) head = { tel: account.phone, title: account.name, next: head };
  sendCode(head?.next?.tel);
  addToAudience(head?.next?.title);
}
