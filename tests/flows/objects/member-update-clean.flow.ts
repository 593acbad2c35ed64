// A member that was overwritten before the object is passed carries nothing.

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

export function fill(user: User, remind: (address: string) => void): void {
  const row = { address: '', title: '' };
  row.address = user.recoveryEmail;
  row.title = user.displayName;
  remind(row.address);
  row.address = '(hidden)';
  addToAudience(row);
}
