// `String.raw` puts its values into the text.

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

export function enrol(user: User): void {
  addToAudience(String.raw`name:\t${user.displayName}`);
  addToAudience(String.raw`mail:\t${user.recoveryEmail}`);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
