// What a generator returns is the last `value` of its iterator, and what `yield*` gives.

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
  const last = yield* steps(user);
  subscribe(last);
  //        ^^^^ security.recovery -> marketing: User.recoveryEmail
}

function* only(user: User): Generator<never, string> {
  return user.recoveryEmail;
}

export function enlist(user: User): void {
  for (const step of all(user)) subscribe(step);
  subscribe(only(user).next().value);
  //        ^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: User.recoveryEmail
}
