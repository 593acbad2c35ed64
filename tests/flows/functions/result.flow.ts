// A function's result carries what it returns.

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

function contactOf(user: User): string {
  if (user.id === 0) return '';
  return user.recoveryEmail;
}

export function enrol(user: User): void {
  addToAudience(contactOf(user));
  //            ^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
