// Where the labelled value was thrown out, only the clean one is left.

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

export function enrol(user: User, locked: boolean): void {
  let address = user.displayName;
  if (locked) {
    address = user.recoveryEmail;
    throw new Error(`locked: ${address}`);
  }
  addToAudience(address);
}
