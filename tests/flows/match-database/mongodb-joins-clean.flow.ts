// Joins and comparisons of other members; what is only shown.

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
  twoFactorPhone: string;
}

export async function run(db: Db, list: string[]): Promise<void> {
  const users = db.collection<User>('users');
  const leads = db.collection<Lead>('leads');
  const known = { from: 'users', localField: 'mobile', foreignField: 'email', as: 'users' };
  upload(await leads.aggregate([{ $lookup: known }, { $count: 'people' }]).toArray());
  const own = { from: 'orders', localField: 'twoFactorPhone', foreignField: 'mobile', as: 'orders' };
  upload(await leads.aggregate([{ $lookup: own }]).toArray());
  upload(await users.aggregate([{ $match: { $expr: { $in: ['$email', list] } } }]).toArray());
  upload(await users.aggregate([{ $group: { _id: '$email', people: { $sum: 1 } } }]).toArray());
}
