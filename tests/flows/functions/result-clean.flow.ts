// A function that reads labelled data but returns something else has a clean result.

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

declare function sendReset(address: string): void;

function remind(user: User): string {
  sendReset(user.recoveryEmail);
  return user.displayName;
}

export function enrol(user: User): void {
  addToAudience(remind(user));
}
