// The number of arguments, and the clean one among them, are clean.

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

function enqueue(_title: string, _email: string): void {
  addToAudience(arguments.length);
  addToAudience(arguments[0]);
}

export function enrol(user: User): void {
  enqueue(user.displayName, user.recoveryEmail);
}
