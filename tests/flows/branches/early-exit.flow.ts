// A guard that leaves the function for clean values leaves the labelled one.

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

export function enrol(user: User, optedOut: boolean): void {
  let address = '';
  if (!optedOut) address = user.recoveryEmail;
  if (!address) return;
  addToAudience(address);
  //            ^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
