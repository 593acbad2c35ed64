// A row's own method gives a member by its name, and a query the values of a column.

// @filename: node_modules/documents/index.d.ts
export interface Document<T> {
  get<K extends keyof T>(path: K): T[K];
  get(path: string): any;
}
export type Hydrated<T> = Document<T> & T;
export interface Query<R> extends PromiseLike<R> {
  sort(): this;
}
export interface Model<T> {
  findById(id: string): Promise<Hydrated<T>>;
  distinct<K extends string>(field: K): Query<K extends keyof T ? T[K][] : unknown[]>;
}

// @filename: user.ts
import type { Model } from 'documents';

export interface User {
  name: string;
  /** @purpose security */
  recoveryEmail: string;
}
export declare const users: Model<User>;

// @filename: audience.ts
/** @sink advertising */

export function addToAudience(row: unknown): void {
  console.log(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { users } from './user.ts';

export async function upload(id: string): Promise<void> {
  const user = await users.findById(id);
  addToAudience(user.get('recoveryEmail'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: User.recoveryEmail
  const all = await users.distinct('recoveryEmail');
  for (const address of all) addToAudience(address);
  //                                       ^^^^^^^ security -> advertising: User.recoveryEmail
}
