// The bytes of a text are the text.

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

export function enrol(user: User, verify: (bytes: Uint8Array) => void): void {
  const bytes = new TextEncoder().encode(user.recoveryEmail);
  const open = new TextEncoder().encode(user.displayName);
  verify(bytes);
  addToAudience(open);
  addToAudience(new TextDecoder().decode(open));
  addToAudience(bytes.byteLength);
  addToAudience(bytes);
  //            ^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(new TextDecoder().decode(bytes.subarray(4)));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(Uint8Array.from(bytes, (byte) => byte ^ 1));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
