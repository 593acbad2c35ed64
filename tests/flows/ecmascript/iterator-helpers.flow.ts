// Iterators have helpers of their own, which work on what is iterated over.

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

export function enrol(accounts: Map<string, Account>): void {
  const phones = accounts.values().map((account) => account.phone);
  addToAudience(phones.filter((phone) => phone !== '').toArray());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  Iterator.from(accounts.values())
    .drop(1)
    .take(2)
    .flatMap((account) => [account.phone])
    .forEach((phone) => addToAudience(phone));
    //                                ^^^^^ security -> advertising: Account.phone
  addToAudience(
    accounts.values().reduce((all, account) => all + account.phone, ''),
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  );
}
