// Conditions are made in lists, added to them, and put together in helpers.

// @filename: users.ts
import type { User } from './user.ts';

export interface Where {
  OR?: Where[];
  email?: string | { in?: string[] };
  twoFactorPhone?: string | { in?: string[]; contains?: string };
}
export declare const users: {
  findMany(query: { where: Where }): Promise<User[]>;
  count(query: { where: Where }): Promise<number>;
};

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
import { upload } from './ads.ts';
import { users, type Where } from './users.ts';

function whereOf(phones: string[]): Where {
  const where: Where = {};
  where.twoFactorPhone = { in: phones };
  return where;
}

export async function run(list: string[]): Promise<void> {
  upload(await users.count({ where: { OR: list.map((phone) => ({ twoFactorPhone: phone })) } }));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  const conditions: Where[] = [];
  conditions.push({ twoFactorPhone: { in: list } });
  upload(await users.count({ where: { OR: conditions } }));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
  upload((await users.findMany({ where: whereOf(list) })).length);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.twoFactorPhone
}
