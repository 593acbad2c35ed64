// A rest element takes the positions behind it, and a hole skips one.

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

export function split(user: User): void {
  const cells = [user.displayName, 'NL', user.recoveryEmail] as const;
  const [, country, email] = cells;
  addToAudience(country);
  addToAudience(email);
  //            ^^^^^ security.recovery -> advertising: User.recoveryEmail
  const [, ...others] = cells;
  addToAudience(others[0]);
  addToAudience(others);
  //            ^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
