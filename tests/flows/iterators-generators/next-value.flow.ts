// `next` gives a generator's value, and passes its argument in.

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

function* wizard(user: User): Generator<string, void, string> {
  const answer = yield user.displayName;
  addToAudience(answer);
  //            ^^^^^^ security.recovery -> advertising: User.recoveryEmail
}

export function run(user: User): void {
  const steps = wizard(user);
  addToAudience(steps.next().value);
  steps.next(user.recoveryEmail);
}
