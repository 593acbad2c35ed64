// A member assigned later labels that member and the object it belongs to.

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
  const row = { address: '', title: '' };
  addToAudience(row);
  row.address = user.recoveryEmail;
  row.title = user.displayName;
  addToAudience(row.title);
  addToAudience(row.address);
  //            ^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(row);
  //            ^^^ security.recovery -> advertising: User.recoveryEmail
}
