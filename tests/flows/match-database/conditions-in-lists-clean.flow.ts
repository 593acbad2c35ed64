// Other conditions are made so; and one that only asks for the form of what is there.

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

function whereOf(emails: string[]): Where {
  const where: Where = {};
  where.email = { in: emails };
  return where;
}

export async function run(list: string[]): Promise<void> {
  upload(await users.count({ where: { OR: list.map((email) => ({ email })) } }));
  const conditions: Where[] = [];
  conditions.push({ email: { in: list } }, { twoFactorPhone: { contains: '+' } });
  upload(await users.count({ where: { OR: conditions } }));
  upload((await users.findMany({ where: whereOf(list) })).length);
}
