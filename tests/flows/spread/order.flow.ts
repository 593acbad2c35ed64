// A spread after a member overwrites it.

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

export function defaults(user: User): void {
  const known: { email?: string } = { email: user.recoveryEmail };
  const row = { email: 'unknown', title: user.displayName, ...known };
  addToAudience(row.title);
  addToAudience(row.email);
  //            ^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
