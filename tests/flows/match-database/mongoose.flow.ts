// Mongoose: filters with operators, by path, in a chain, in a pipeline and of an update.

// @filename: node_modules/mongoose/index.d.ts
export type QuerySelector<T> = { $eq?: T; $in?: readonly T[]; $ne?: T | null; $exists?: boolean };
export type FilterQuery<T> = { [P in keyof T]?: T[P] | QuerySelector<NonNullable<T[P]>> } & {
  $or?: FilterQuery<T>[];
  [path: string]: any;
};
export type HydratedDocument<T> = T & { id: string };
export interface Query<R, D> extends Promise<R> {
  where(path: string): this;
  in(values: readonly unknown[]): this;
  equals(value: unknown): this;
  exists(flag?: boolean): this;
  select(fields: string): this;
}
export interface Model<T> {
  find(filter?: FilterQuery<T>): Query<HydratedDocument<T>[], T>;
  findOne(filter?: FilterQuery<T>): Query<HydratedDocument<T> | null, T>;
  where(path: string): Query<HydratedDocument<T>[], T>;
  countDocuments(filter?: FilterQuery<T>): Query<number, T>;
  exists(filter: FilterQuery<T>): Query<{ id: string } | null, T>;
  updateMany(filter: FilterQuery<T>, update: object): Query<{ modifiedCount: number }, T>;
  aggregate(stages: object[]): Promise<any[]>;
}
export declare class Schema<T> {
  constructor(definition: object);
}
export declare function model<T>(name: string, schema: Schema<T>): Model<T>;

// @filename: user.ts
import { model, Schema } from 'mongoose';

export interface User {
  email: string;
  /** @purpose security */
  twoFactorPhone?: string;
  security: {
    /** @purpose security.recovery */
    recoveryEmail?: string;
  };
}

export const User = model(
  'User',
  new Schema<User>({ email: String, twoFactorPhone: String, security: { recoveryEmail: String } }),
);

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { upload } from './ads.ts';
import { User } from './user.ts';

export async function run(list: string[]): Promise<void> {
  const users = await User.find({ twoFactorPhone: { $in: list } }).select('_id');
  for (const user of users) upload(user.id);
  //                               ^^^^^^^ matched security -> advertising: User.twoFactorPhone
  upload(await User.find().where('twoFactorPhone').in(list));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  upload(await User.countDocuments({ $or: [{ email: 'a@b.example' }, { 'security.recoveryEmail': { $in: list } }] }));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security.recovery -> advertising: User.security.recoveryEmail
  if (await User.exists({ twoFactorPhone: list[0] })) upload('known');
  //                                                         ^^^^^^^ matched security -> advertising: User.twoFactorPhone
  upload(await User.aggregate([{ $match: { twoFactorPhone: { $in: list } } }, { $count: 'people' }]));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  const { modifiedCount } = await User.updateMany({ twoFactorPhone: { $in: list } }, { $set: { audience: 'summer' } });
  upload(modifiedCount);
  //     ^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
}
