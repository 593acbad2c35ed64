// SQL: a labelled member's column in a condition or join, by its table, an alias or the type of the rows.

// @filename: node_modules/pg/index.d.ts
export interface QueryResult<R> {
  rows: R[];
  rowCount: number;
}
export declare class Pool {
  query<R = any>(text: string, values?: unknown[]): Promise<QueryResult<R>>;
}

// @filename: node_modules/better-sqlite3/index.d.ts
export interface Statement {
  all(...values: unknown[]): unknown[];
  get(...values: unknown[]): unknown;
}
export interface Database {
  prepare(text: string): Statement;
}

// @filename: account.ts
export interface Account {
  id: number;
  email: string;
  /** @purpose security */
  twoFactorPhone: string | null;
  plan: string;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: queries.ts
import type { Database } from 'better-sqlite3';
import type { Pool } from 'pg';
import type { Account } from './account.ts';

const BY_PHONE = `
  SELECT a.id
  FROM accounts AS a
  JOIN uploads u ON u.phone = a.two_factor_phone
  WHERE u.list = $1`;

export async function idsOf(pool: Pool, list: string): Promise<number[]> {
  const { rows } = await pool.query<{ id: number }>(BY_PHONE, [list]);
  return rows.map((row) => row.id);
}

export async function planOf(pool: Pool, phones: string[]): Promise<string | undefined> {
  const { rows } = await pool.query<Account>('select plan from customers where two_factor_phone = any($1)', [phones]);
  return rows[0]?.plan;
}

export function count(db: Database, phone: string): unknown {
  return db.prepare('SELECT count(*) FROM "Account" WHERE plan <> \'free\' AND lower("twoFactorPhone") = ?').get(phone);
}

// @filename: job.ts
import type { Database } from 'better-sqlite3';
import type { Pool } from 'pg';
import { upload } from './ads.ts';
import { count, idsOf, planOf } from './queries.ts';

export async function run(pool: Pool, db: Database, list: string, phones: string[]): Promise<void> {
  upload(await idsOf(pool, list));
  //     ^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.twoFactorPhone
  upload(await planOf(pool, phones));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.twoFactorPhone
  upload(count(db, phones[0] ?? ''));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: Account.twoFactorPhone
}
