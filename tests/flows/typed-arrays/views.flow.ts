// A view of a buffer shows what was set in it.

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
  const secret = new TextEncoder().encode(user.recoveryEmail);
  const frame = new Uint8Array(64);
  const other = new Uint8Array(64);
  other.set(secret, 8);
  frame.set(secret, 8);
  addToAudience(frame);
  //            ^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(frame.buffer.slice(8));
  //            ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(new DataView(frame.buffer).getUint8(8));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
