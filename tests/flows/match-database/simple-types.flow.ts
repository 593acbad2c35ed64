// The types of a small data layer of one's own: a partial row as a condition, or no relation to the row but what is given back.

// @filename: accounts.ts
export interface Account {
  id: string;
  email: string;
  /** @purpose security */
  recoveryPhone: string;
}

export interface AccountTable {
  findMany(query: { where: Partial<Account> }): Promise<Account[]>;
  findBy(where: Partial<Account>): Promise<Account[]>;
  count(query: { where: { email?: string | { in: string[] }; recoveryPhone?: string | { in: string[] } } }): Promise<number>;
  find(query: { where: { email?: { in: string[] }; recoveryPhone?: { in: string[] } } }): Promise<Account[]>;
}

export declare const accounts: AccountTable;

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { accounts } from './accounts.ts';
import { upload } from './ads.ts';

export async function run(phones: string[]): Promise<void> {
  const [phone = ''] = phones;
  upload((await accounts.findMany({ where: { recoveryPhone: phone } })).map((account) => account.id));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.recoveryPhone
  upload((await accounts.findBy({ recoveryPhone: phone })).length);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.recoveryPhone
  upload(await accounts.count({ where: { recoveryPhone: { in: phones } } }));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.recoveryPhone
  upload((await accounts.find({ where: { recoveryPhone: { in: phones } } })).length);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.recoveryPhone
}
