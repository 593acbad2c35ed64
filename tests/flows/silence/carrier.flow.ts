// A record that is passed to a sink module becomes a flow when its labelled member was taken out first.

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
  addToAudience(user);
  addToAudience([user]);
  addToAudience([user.recoveryEmail]);
  //            ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
