// The operators are known by the package's name where its types are not installed.

// @filename: packages.d.ts
declare module 'rxjs';

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
import { map, Subject } from 'rxjs';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

const logins = new Subject();

export function login(account: Account): void {
  logins.next(account);
}

logins.pipe(map((account: Account) => account.phone)).subscribe((phone: string) => {
  addToAudience(phone);
  //            ^^^^^ security -> advertising: Account.phone
});
