// A closure that writes a captured variable labels it for the code outside.

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
import { addToAudience } from './audience.ts';
import type { User } from './user.ts';

export function collect(users: readonly User[]): void {
  let last = '';
  users.forEach((user) => {
    last = user.recoveryEmail;
  });
  addToAudience(last);
  //            ^^^^ security.recovery -> advertising: User.recoveryEmail
}
