// The same names where they are written, made, or another entity's.

// @filename: node_modules/@mikro-orm/core/index.d.ts
export type Operators<T> = { $in?: readonly T[]; $ne?: T | null };
export type FilterQuery<T> = { [K in keyof T]?: T[K] | Operators<T[K]> | (T[K] extends object ? FilterQuery<T[K]> : never) } & {
  $or?: FilterQuery<T>[];
};
export type EntityName<T> = new () => T;
export declare class EntityManager {
  find<T extends object>(entity: EntityName<T>, where: FilterQuery<T>, options?: { fields?: string[] }): Promise<T[]>;
  count<T extends object>(entity: EntityName<T>, where?: FilterQuery<T>): Promise<number>;
  nativeUpdate<T extends object>(entity: EntityName<T>, where: FilterQuery<T>, data: Partial<T>): Promise<number>;
  create<T extends object>(entity: EntityName<T>, data: Partial<T>): T;
}

// @filename: user.ts
export class User {
  id = 0;
  email = '';
  /** @purpose security */
  twoFactorPhone?: string;
  recovery!: Recovery;
}

export class Recovery {
  /** @purpose security.recovery */
  email = '';
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import type { EntityManager } from '@mikro-orm/core';
import { upload } from './ads.ts';
import { User } from './user.ts';

export async function run(em: EntityManager, list: string[]): Promise<void> {
  const users = await em.find(User, { email: { $in: list } }, { fields: ['id', 'twoFactorPhone'] });
  upload(users.map(({ id }) => id));
  upload(await em.count(User, { twoFactorPhone: { $ne: null } }));
  upload(await em.nativeUpdate(User, { email: list[0] ?? '' }, { twoFactorPhone: '' }));
  upload(em.create(User, { twoFactorPhone: '' }).id);
}
