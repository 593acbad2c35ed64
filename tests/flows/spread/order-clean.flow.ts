// A spread of clean members after a labelled one overwrites it.

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

export function defaults(user: User, remind: (row: { email: string }) => void): void {
  const draft = { email: user.recoveryEmail };
  remind(draft);
  const cleared = { email: user.displayName };
  const row = { ...draft, ...cleared };
  addToAudience(row.email);
}
