// PostgREST's own lists of conditions, and conditions with the operator as a text.

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
  upload((await users.or(`twoFactorPhone.in.(${list.join()}),email.eq.x`)).count);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  upload((await users.filter('twoFactorPhone', 'in', list)).count);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  upload((await users.textSearch('twoFactorPhone', list.join())).count);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
}
