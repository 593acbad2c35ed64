// The other functions of a module with an exemption stay sinks.

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

export function enrol(user: User): void {
  add(user.recoveryEmail);
  //  ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  erase(user.recoveryEmail);
}
