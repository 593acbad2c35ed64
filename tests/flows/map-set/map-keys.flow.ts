// A labelled key comes back from `keys`, `entries` and `forEach`.

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

export function register(users: readonly User[]): void {
  const titles = new Map(users.map((user) => [user.recoveryEmail, user.displayName] as const));
  addToAudience(Array.from(titles.keys()));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  titles.forEach((title, email) => {
    addToAudience(title);
    addToAudience(email);
    //            ^^^^^ security.recovery -> advertising: User.recoveryEmail
  });
}
