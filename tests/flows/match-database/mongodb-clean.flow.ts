// Presence, other members, and what is written.

// @filename: node_modules/mongodb/index.d.ts
export type Condition<T> = T | { $in?: readonly T[]; $ne?: T | null; $exists?: boolean };
export type Filter<T> = { [P in keyof T]?: Condition<T[P]> } & { $or?: Filter<T>[] };
export interface FindCursor<T> {
  toArray(): Promise<T[]>;
}
export declare class Collection<T> {
  find(filter: Filter<T>): FindCursor<T>;
  countDocuments(filter: Filter<T>): Promise<number>;
  distinct(key: string, filter: Filter<T>): Promise<unknown[]>;
  aggregate(stages: object[]): FindCursor<unknown>;
  updateMany(filter: Filter<T>, update: object): Promise<{ modifiedCount: number }>;
}
export declare class Db {
  collection<T>(name: string): Collection<T>;
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
import type { Db } from 'mongodb';
import { upload } from './ads.ts';
import type { User } from './user.ts';

export async function run(db: Db, list: string[]): Promise<void> {
  const users = db.collection<User>('users');
  upload(await users.find({ email: { $in: list } }).toArray());
  upload(await users.countDocuments({ $or: [{ email: '' }, { twoFactorPhone: { $exists: true } }] }));
  upload(await users.distinct('id', { email: { $in: list } }));
  upload(await users.aggregate([{ $match: { email: '' } }, { $sort: { twoFactorPhone: 1 } }]).toArray());
  const { modifiedCount } = await users.updateMany({ email: '' }, { $set: { twoFactorPhone: '' } });
  upload(modifiedCount);
}
