// SQL that is put together: a piece with a condition, a query object, a builder without types.

// @filename: users.ts
export interface User {
  id: string;
  email: string;
  /** @purpose security */
  twoFactorPhone: string;
}

export interface Repository<T> {
  createQueryBuilder(alias: string): any;
  first(): T;
}

// @filename: pool.d.ts
export interface Pool {
  query(query: string | { text: string; values: unknown[] }, values?: unknown[]): Promise<{ rows: { id: string }[] }>;
}
export declare function sql(texts: TemplateStringsArray, ...values: unknown[]): Promise<{ id: string }[]>;

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { upload } from './ads.ts';
import { sql, type Pool } from './pool.js';
import type { Repository, User } from './users.ts';

export async function run(pool: Pool, users: Repository<User>, list: string[]): Promise<void> {
  const where = list.length > 0 ? 'WHERE two_factor_phone = ANY($1)' : '';
  upload(await pool.query('SELECT id FROM users ' + where, [list]));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  const query = { text: `SELECT id FROM users u ${where}`, values: [list] };
  upload((await pool.query(query)).rows);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  const condition = sql`AND two_factor_phone = ANY(${list})`;
  upload(await sql`SELECT id FROM users WHERE email LIKE '%@shop.example' ${condition}`);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  const built = users.createQueryBuilder('u').select('u.id').where('u.twoFactorPhone IN (:...list)', { list });
  upload(await built.getMany());
  //     ^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
}
