// A loop over a generator sees what it yields and not what it returns.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: newsletter.ts
/** @sink marketing */

const queue: unknown[] = [];

export function subscribe(address: unknown): void {
  queue.push(address);
}

// @filename: main.ts
import { subscribe } from './newsletter.ts';
import type { User } from './user.ts';

function* steps(user: User): Generator<string, string> {
  yield user.displayName;
  return user.recoveryEmail;
}

function* all(user: User): Generator<string, void> {
  yield* steps(user);
}

export function enlist(user: User): void {
  for (const step of steps(user)) subscribe(step);
  for (const step of all(user)) subscribe(step);
  subscribe([...all(user)]);
}
