// A list that grows in a loop holds labelled values at every depth.

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

export function enrol(accounts: readonly Account[]): void {
  let head: Entry | undefined;
  for (const account of accounts) head = { tel: account.phone, title: account.name, next: head };
  addToAudience(head?.title);
  addToAudience(head?.next?.tel);
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  for (let at = head; at; at = at.next) addToAudience(at.tel);
  //                                                  ^^^^^^ security -> advertising: Account.phone
}
