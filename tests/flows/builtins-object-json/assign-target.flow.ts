// `Object.assign` writes into its first argument.

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

export function fill(user: User): void {
  const row: { to?: string; title?: string } = {};
  Object.assign(row, { to: user.recoveryEmail, title: user.displayName });
  addToAudience(row.title);
  addToAudience(row.to);
  //            ^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
