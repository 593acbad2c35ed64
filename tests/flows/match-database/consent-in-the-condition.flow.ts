// Rows that were asked for without consent, or with consent to something else.

// @filename: users.ts
export interface User {
  id: string;
  /** @purpose security */
  phone: string;
  /** @consent advertising */
  advertisingConsent: boolean;
  /** @consent marketing */
  marketingConsent: boolean;
}

export interface Users {
  findMany(query: { where: Partial<User> }): Promise<User[]>;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import { upload } from './ads.ts';
import type { Users } from './users.ts';

export async function run(users: Users, phone: string): Promise<void> {
  upload((await users.findMany({ where: { phone, marketingConsent: true } })).map((user) => user.id));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.phone
  upload((await users.findMany({ where: { phone, advertisingConsent: false } })).map((user) => user.id));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security -> advertising: User.phone
}
