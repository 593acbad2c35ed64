// Intersections, unions and extended interfaces keep the members of their parts.

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

interface Guest {
  recoveryEmail: string;
  ticket: string;
}
interface Admin extends User {
  role: string;
}

export function enrol(either: User | Guest, both: User & { note: string }, admin: Admin, guest: Guest): void {
  addToAudience([both.note, admin.role, guest.recoveryEmail]);
  addToAudience(either.recoveryEmail);
  //            ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(both.recoveryEmail);
  //            ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(admin.recoveryEmail);
  //            ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
