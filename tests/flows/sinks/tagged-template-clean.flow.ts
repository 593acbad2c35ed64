// A tagged template with clean values is silent, and so is an untagged one.

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

export function enrol(user: User, remind: (line: string) => void): void {
  adQuery`title = ${user.displayName}`;
  remind(`address = ${user.recoveryEmail}`);
}
