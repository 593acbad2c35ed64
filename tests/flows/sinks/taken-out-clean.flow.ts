// A function marked `@sink none` may take labelled data: erasing is no advertising use.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows = new Set<string>();

export function add(address: string): void {
  rows.add(address);
}

/** @sink none */
export function erase(address: string): void {
  rows.delete(address);
}

// @filename: main.ts
import { add, erase } from './audience.ts';
import type { User } from './user.ts';

export function leave(user: User): void {
  erase(user.recoveryEmail);
  add(user.displayName);
}
