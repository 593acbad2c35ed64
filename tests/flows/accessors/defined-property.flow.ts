// `Object.defineProperty` with a value, and an auto-accessor, hold what they were given.

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

class Draft {
  accessor address = '';
  accessor title = '';
}

export function enrol(user: User): void {
  const draft = new Draft();
  draft.address = user.recoveryEmail;
  draft.title = user.displayName;
  addToAudience(draft.title);
  addToAudience(draft.address);
  //            ^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  const row = { address: '' };
  Object.defineProperty(row, 'address', { value: user.recoveryEmail });
  addToAudience(row.address);
  //            ^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
