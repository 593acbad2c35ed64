// Other members by their names, another row type's member of the same name, and how many values there are.

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
export declare const shops: Model<{ recoveryEmail: string }>;

// @filename: audience.ts
/** @sink advertising */

export function addToAudience(row: unknown): void {
  console.log(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { shops, users } from './user.ts';

export async function upload(id: string): Promise<void> {
  const user = await users.findById(id);
  addToAudience(user.get('name'));
  const all = await users.distinct('name');
  for (const address of all) addToAudience(address);
  addToAudience((await shops.findById(id)).get('recoveryEmail'));
  addToAudience(await shops.distinct('recoveryEmail'));
  addToAudience((await users.distinct('recoveryEmail')).length);
}
