// The bytes of a name are a name.

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
  addToAudience(Uint8Array.from(open, (byte) => byte ^ 1));
}
