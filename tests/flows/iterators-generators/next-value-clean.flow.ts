// What is passed into a generator is not what it yields.

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

declare function remind(address: string): void;

function* wizard(user: User): Generator<string, void, string> {
  const answer = yield user.displayName;
  remind(answer);
}

export function run(user: User): void {
  const steps = wizard(user);
  addToAudience(steps.next().value);
  steps.next(user.recoveryEmail);
}
