// The other members that such a chain hands on stay clean.

// @filename: node_modules/row-client/index.d.ts
export interface RowPromise<T> extends Promise<T> { readonly [Symbol.toStringTag]: 'RowPromise' }
export interface RowClient<T> extends RowPromise<T> {
  then<A = T, B = never>(done?: ((value: T) => A | PromiseLike<A>) | null, failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<A | B>;
}
export declare function findRow<T>(table: string): RowClient<T>;

// @filename: main.ts
import { findRow } from 'row-client';
interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
interface Rows<T> extends Promise<T[]> {
  then<A = T[], B = never>(done?: ((value: T[]) => A | PromiseLike<A>) | null, failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<A | B>;
}
declare function allRows(table: string): Rows<Account>;
/** @sink advertising */
declare function send(value: unknown): void;

export async function run(): Promise<void> {
  await findRow<Account>('accounts')
    .then((account) => ({ key: account.phone.trim(), name: account.name }))
    .then(({ name }) => send(name));
  const counted = await allRows('accounts').then((rows) => rows.filter((row) => row.phone !== '').length);
  send(counted);
}
