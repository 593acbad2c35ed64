// Drizzle: operators on a labelled column, joins on it, relational queries, and SQL with the column's own name.

// @filename: node_modules/drizzle-orm/index.d.ts
export declare class SQL<T = unknown> {
  readonly shape: T;
}
export declare class Column<T = unknown> {
  readonly dataType: T;
  notNull(): this;
}
export declare class PgTable<T> {
  readonly $inferSelect: T;
}
export interface BinaryOperator {
  <T>(left: Column<T>, right: T | Column<T>): SQL;
}
export declare const eq: BinaryOperator;
export declare function inArray<T>(column: Column<T>, values: readonly T[]): SQL;
export declare function and(...conditions: (SQL | undefined)[]): SQL | undefined;
export declare function or(...conditions: (SQL | undefined)[]): SQL | undefined;
export declare function isNotNull(column: Column): SQL;
export declare function desc(column: Column): SQL;
export declare function count(): SQL<number>;
export declare function sql<T>(texts: TemplateStringsArray, ...values: unknown[]): SQL<T>;

// @filename: node_modules/drizzle-orm/pg-core.d.ts
import type { Column, PgTable, SQL } from 'drizzle-orm';
export declare function text(name: string): Column<string>;
export declare function serial(name: string): Column<number>;
export declare function pgTable<T extends Record<string, Column<any>>>(name: string, columns: T): PgTable<T> & T;
export declare abstract class PgSelectQueryBuilderBase<S> implements PromiseLike<S[]> {
  where(condition: SQL | undefined): PgSelectQueryBuilderBase<S>;
  orderBy(...columns: (Column | SQL)[]): PgSelectQueryBuilderBase<S>;
  innerJoin(table: PgTable<any>, on: SQL | undefined): PgSelectQueryBuilderBase<S>;
  then<A, B>(done: (rows: S[]) => A, failed?: (reason: unknown) => B): PromiseLike<A | B>;
}
export interface Selection {
  from(table: PgTable<any>): PgSelectQueryBuilderBase<{ id: number }>;
}
export declare class RelationalQueryBuilder<C> {
  findMany(options: {
    where?: SQL | ((columns: C, operators: { inArray: typeof import('drizzle-orm').inArray }) => SQL);
    columns?: { [K in keyof C]?: boolean };
  }): Promise<{ id: number }[]>;
}
export declare class PgDatabase<S> {
  readonly query: { [K in keyof S]: RelationalQueryBuilder<S[K]> };
  select(fields?: Record<string, Column | SQL>): Selection;
  execute(query: SQL): Promise<any>;
  $count(table: PgTable<any>, filter?: SQL): Promise<number>;
}

// @filename: schema.ts
import { pgTable, serial, text } from 'drizzle-orm/pg-core';

export const users = pgTable('users', {
  id: serial('id'),
  email: text('email').notNull(),
  /** @purpose security */
  twoFactorPhone: text('two_factor_phone'),
});

export const leads = pgTable('leads', { id: serial('id'), phone: text('phone'), email: text('email') });

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { upload } from './ads.ts';
import { leads, users } from './schema.ts';

export async function run(db: PgDatabase<{ users: typeof users }>, list: string[]): Promise<void> {
  const conditions = [eq(users.email, 'a@b.example')];
  conditions.push(inArray(users.twoFactorPhone, list));
  const found = await db.select({ id: users.id }).from(users).where(and(...conditions));
  upload(found.map(({ id }) => id));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: users.twoFactorPhone
  upload(await db.select().from(users).innerJoin(leads, eq(leads.phone, users.twoFactorPhone)));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: users.twoFactorPhone
  upload(await db.query.users.findMany({ where: (user, { inArray }) => inArray(user.twoFactorPhone, list) }));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: users.twoFactorPhone
  upload(await db.select().from(users).where(sql`${users.twoFactorPhone} = any(${list})`));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: users.twoFactorPhone
  upload(await db.execute(sql`select id from users where two_factor_phone = any(${list})`));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: users.twoFactorPhone
}
