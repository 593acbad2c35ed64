// The parts that `split` gives are parts of the text.

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

export function enrol(user: User): void {
  const [first] = user.displayName.split(' ', 1);
  addToAudience(first);
  const [local, domain] = user.recoveryEmail.split('@');
  addToAudience(local);
  //            ^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(domain?.toLowerCase());
  //            ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
