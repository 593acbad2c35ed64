// A curried function with clean arguments stays clean beside its labelled use.

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

declare function remind(line: string): void;

const cell = (name: string) => (value: string) => `${name}=${value}`;

export function enrol(user: User): void {
  const email = cell('email');
  remind(email(user.recoveryEmail));
  addToAudience(email(user.displayName));
}
