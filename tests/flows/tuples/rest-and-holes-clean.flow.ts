// Positions before the labelled one, and a rest that starts behind it, are clean.

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

export function split(user: User, remind: (address: string) => void): void {
  const cells = [user.recoveryEmail, user.displayName, 'NL'] as const;
  const [email, ...others] = cells;
  remind(email);
  addToAudience(others);
  const [, title] = cells;
  addToAudience(title);
}
