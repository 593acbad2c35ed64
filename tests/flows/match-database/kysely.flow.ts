// Kysely: a column is a text that the types of the tables know.

// @filename: node_modules/kysely/index.d.ts
export type Column<DB, TB extends keyof DB> = { [T in TB]: `${T & string}.${keyof DB[T] & string}` | (keyof DB[T] & string) }[TB];
export interface ExpressionBuilder<DB, TB extends keyof DB> {
  (column: Column<DB, TB>, operator: string, value: unknown): Expression;
  or(conditions: Expression[]): Expression;
}
export interface Expression {
  readonly expressionType: boolean | undefined;
}
export interface JoinBuilder<DB, TB extends keyof DB> {
  onRef(left: Column<DB, TB>, operator: string, right: Column<DB, TB>): this;
}
export interface SelectQueryBuilder<DB, TB extends keyof DB, O> {
  where(column: Column<DB, TB>, operator: string, value: unknown): SelectQueryBuilder<DB, TB, O>;
  where(condition: (eb: ExpressionBuilder<DB, TB>) => Expression): SelectQueryBuilder<DB, TB, O>;
  innerJoin<T extends keyof DB & string>(table: T, left: Column<DB, TB | T>, right: Column<DB, TB | T>): SelectQueryBuilder<DB, TB | T, O>;
  innerJoin<T extends keyof DB & string>(table: T, join: (join: JoinBuilder<DB, TB | T>) => JoinBuilder<DB, TB | T>): SelectQueryBuilder<DB, TB | T, O>;
  orderBy(column: Column<DB, TB>): SelectQueryBuilder<DB, TB, O>;
  select(column: string): SelectQueryBuilder<DB, TB, O & { id: number }>;
  execute(): Promise<O[]>;
}
export declare class Kysely<DB> {
  selectFrom<T extends keyof DB & string>(table: T): SelectQueryBuilder<DB, T, {}>;
}

// @filename: database.ts
export interface UserTable {
  id: number;
  email: string;
  /** @purpose security */
  two_factor_phone: string | null;
}

export interface LeadTable {
  id: number;
  phone: string;
  two_factor_phone: string;
}

export interface Database {
  user: UserTable;
  lead: LeadTable;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import type { Kysely } from 'kysely';
import { upload } from './ads.ts';
import type { Database } from './database.ts';

export async function run(db: Kysely<Database>, list: string[]): Promise<void> {
  let query = db.selectFrom('user').select('id');
  if (list.length > 0) query = query.where('two_factor_phone', 'in', list);
  upload(await query.execute());
  //     ^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: UserTable.two_factor_phone
  upload(await db.selectFrom('user').innerJoin('lead', 'lead.phone', 'user.two_factor_phone').select('lead.id').execute());
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: UserTable.two_factor_phone
  const joined = db.selectFrom('user').innerJoin('lead', (join) => join.onRef('lead.phone', '=', 'user.two_factor_phone'));
  upload(await joined.select('lead.id').execute());
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: UserTable.two_factor_phone
  const either = db.selectFrom('user').where((eb) => eb.or([eb('email', '=', ''), eb('two_factor_phone', 'in', list)]));
  upload(await either.select('id').execute());
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: UserTable.two_factor_phone
}
