// A curried function remembers its earlier arguments.

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

const cell = (name: string) => (value: string) => `${name}=${value}`;

export function enrol(user: User): void {
  const email = cell('email');
  addToAudience(email(user.displayName));
  addToAudience(email(user.recoveryEmail));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(cell(user.recoveryEmail)('x'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
