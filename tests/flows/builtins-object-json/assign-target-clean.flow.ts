// The sources of `Object.assign` stay as they were.

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

export function fill(user: User, remind: (row: { to?: string }) => void): void {
  const row: { to?: string } = {};
  const base = { title: user.displayName };
  remind(Object.assign(row, base, { to: user.recoveryEmail }));
  addToAudience(base);
}
