// A closure that writes its own variable leaves the outer one of that name alone.

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

export function collect(users: readonly User[], remind: (address: string) => void): void {
  let last = '';
  users.forEach((user) => {
    let last = user.displayName;
    last = user.recoveryEmail;
    remind(last);
  });
  addToAudience(last);
}
