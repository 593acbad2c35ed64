// A value merged from two sources is reported once, with both.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import type { User } from './user.ts';

export function enrol(account: Account, user: User): void {
  const line = `${user.recoveryEmail};${account.phone}`;
  addToAudience(line);
  //            ^^^^ security, security.recovery -> advertising: Account.phone, User.recoveryEmail
  addToAudience({ to: user.recoveryEmail, tel: account.phone });
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security, security.recovery -> advertising: Account.phone, User.recoveryEmail
  addToAudience(`${user.displayName};${account.name}`);
}
