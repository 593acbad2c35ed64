// Default exports of functions, classes and expressions carry their results.

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

export default function (row: unknown): void {
  rows.push(row);
}

// @filename: contact.ts
import type { User } from './user.ts';

export default (user: User): string => user.recoveryEmail;
export const title = (user: User): string => user.displayName;

// @filename: main.ts
import addRow from './audience.ts';
import contactOf, { title as titleOf } from './contact.ts';
import type { User } from './user.ts';

export function enrol(user: User): void {
  addRow(titleOf(user));
  addRow(contactOf(user));
  //     ^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
