// A `return` in `finally` replaces the one in `try`.

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

declare function remind(address: string): void;

function addressOf(user: User): string {
  try {
    remind(user.recoveryEmail);
    return user.recoveryEmail;
  } finally {
    return user.displayName;
  }
}

export function enrol(user: User): void {
  addToAudience(addressOf(user));
}
