// Sequelize: conditions in the options of a model's static methods, with operators as keys.

// @filename: node_modules/sequelize/index.d.ts
export declare const Op: { readonly in: unique symbol; readonly ne: unique symbol; readonly or: unique symbol };
export type WhereOptions<A> = { [K in keyof A]?: A[K] | readonly A[K][] | { [Op.in]?: readonly A[K][]; [Op.ne]?: A[K] | null } } & {
  [Op.or]?: WhereOptions<A>[];
};
export interface FindOptions<A> {
  where?: WhereOptions<A>;
  attributes?: string[];
}
type Attributes<M> = Omit<M, 'save'>;
type Static<M> = (new () => M) & typeof Model;
export declare abstract class Model {
  static findAll<M extends Model>(this: Static<M>, options?: FindOptions<Attributes<M>>): Promise<M[]>;
  static count<M extends Model>(this: Static<M>, options?: FindOptions<Attributes<M>>): Promise<number>;
  static update<M extends Model>(this: Static<M>, values: Partial<M>, options: { where: WhereOptions<Attributes<M>> }): Promise<[number]>;
  save(): Promise<this>;
}

// @filename: user.ts
import { Model } from 'sequelize';

export class User extends Model {
  declare id: number;
  declare email: string;
  /** @purpose security */
  declare twoFactorPhone: string | null;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { Op } from 'sequelize';
import { upload } from './ads.ts';
import { User } from './user.ts';

export async function run(list: string[]): Promise<void> {
  const users = await User.findAll({ where: { twoFactorPhone: { [Op.in]: list } }, attributes: ['id'] });
  upload(users.map((user) => user.id));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  upload(await User.count({ where: { [Op.or]: [{ email: list }, { twoFactorPhone: list }] } }));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
}
