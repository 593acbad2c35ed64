// The same layer asked by other members.

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

export async function run(emails: string[]): Promise<void> {
  const [email = ''] = emails;
  upload((await accounts.findMany({ where: { email } })).map((account) => account.id));
  upload((await accounts.findBy({ email })).length);
  upload(await accounts.count({ where: { email: { in: emails } } }));
  upload((await accounts.find({ where: { email: { in: emails } } })).length);
}
