// A value returned inside `try` or from `catch` is a result like any other.

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

function addressOf(user: User, load: () => string): string {
  try {
    return load();
  } catch {
    return user.recoveryEmail;
  }
}

export function enrol(user: User, load: () => string): void {
  addToAudience(addressOf(user, load));
  //            ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
