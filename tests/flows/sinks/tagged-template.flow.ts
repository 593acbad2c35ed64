// A tagged template calls its tag with the values between its parts.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: query.ts
/** @sink advertising */

const log: unknown[] = [];

export function adQuery(parts: TemplateStringsArray, ...values: unknown[]): void {
  log.push([parts, values]);
}

// @filename: main.ts
import { adQuery } from './query.ts';
import type { User } from './user.ts';

export function enrol(user: User): void {
  adQuery`title = ${user.displayName} and address = ${user.recoveryEmail}`;
  //                                                  ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
