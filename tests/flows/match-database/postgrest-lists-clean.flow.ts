// Other columns, and whether there is anything in the column.

// @filename: client.ts
import type { User } from './user.ts';

export interface Builder<Row> extends PromiseLike<{ data: Row[] | null; count: number }> {
  or(conditions: string): Builder<Row>;
  filter(column: string, operator: string, value: unknown): Builder<Row>;
  textSearch(column: string, query: string): Builder<Row>;
}
export interface Client {
  from(table: 'users'): { select(columns: string): Builder<User> };
}

// @filename: user.ts
export interface User {
  id: string;
  email: string;
  /** @purpose security */
  twoFactorPhone: string;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { upload } from './ads.ts';
import type { Client } from './client.ts';

export async function run(client: Client, list: string[]): Promise<void> {
  const users = client.from('users').select('id');
  upload((await users.or(`email.in.(${list.join()}),id.eq.x`)).count);
  upload((await users.or('twoFactorPhone.is.null,email.eq.x')).count);
  upload((await users.filter('email', 'in', list)).count);
  upload((await users.filter('twoFactorPhone', 'not.is', null)).count);
  upload((await users.textSearch('email', list.join())).count);
}
