// Joins of a pipeline, and what its expressions compare.

// @filename: node_modules/mongodb/index.d.ts
export interface Cursor<T> {
  toArray(): Promise<T[]>;
}
export declare class Collection<T> {
  aggregate<R = unknown>(stages: object[]): Cursor<R>;
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

interface Lead {
  mobile: string;
}

export async function run(db: Db, list: string[]): Promise<void> {
  const users = db.collection<User>('users');
  const leads = db.collection<Lead>('leads');
  const known = { from: 'users', localField: 'mobile', foreignField: 'twoFactorPhone', as: 'users' };
  upload(await leads.aggregate([{ $lookup: known }, { $count: 'people' }]).toArray());
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  const bought = { from: 'leads', localField: 'twoFactorPhone', foreignField: 'mobile', as: 'leads' };
  upload(await users.aggregate([{ $lookup: bought }]).toArray());
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  upload(await users.aggregate([{ $match: { $expr: { $in: ['$twoFactorPhone', list] } } }]).toArray());
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
}
