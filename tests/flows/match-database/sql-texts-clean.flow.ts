// Chosen, sorted, written and present columns; columns of other tables; texts that are no SQL.

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

const BY_EMAIL = `
  SELECT a.id
  FROM accounts AS a
  JOIN uploads u ON u.two_factor_phone = a.email -- where a.two_factor_phone = 1
  WHERE u.list = $1
  ORDER BY a.two_factor_phone`;

export async function idsOf(pool: Pool, list: string): Promise<number[]> {
  const { rows } = await pool.query<{ id: number }>(BY_EMAIL, [list]);
  return rows.map((row) => row.id);
}

export async function planOf(pool: Pool, emails: string[]): Promise<string | undefined> {
  const { rows } = await pool.query<Account>(
    'select plan, two_factor_phone from accounts where email = any($1) and two_factor_phone is not null',
    [emails],
  );
  return rows[0]?.plan;
}

export async function enrol(pool: Pool, id: number, phone: string): Promise<number> {
  const { rowCount } = await pool.query('UPDATE accounts SET two_factor_phone = $1 WHERE id = $2', [phone, id]);
  return rowCount;
}

export function count(db: Database, phone: string): unknown {
  console.log('select the accounts where two_factor_phone is asked for');
  return db.prepare('SELECT count(*) FROM parcels WHERE two_factor_phone = ?').get(phone);
}

// @filename: job.ts
import type { Database } from 'better-sqlite3';
import type { Pool } from 'pg';
import { upload } from './ads.ts';
import { count, enrol, idsOf, planOf } from './queries.ts';

export async function run(pool: Pool, db: Database, list: string, emails: string[]): Promise<void> {
  upload(await idsOf(pool, list));
  upload(await planOf(pool, emails));
  upload(await enrol(pool, 1, list));
  upload(count(db, emails[0] ?? ''));
}
