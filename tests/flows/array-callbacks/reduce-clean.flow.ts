// `reduce` that counts labelled values gives a number.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: pixel.ts
/** @sink advertising.measurement */

const queue: [string, unknown][] = [];

export function track(event: string, payload: unknown): void {
  queue.push([event, payload]);
}

// @filename: main.ts
import { track } from './pixel.ts';
import type { User } from './user.ts';

export function summary(users: readonly User[]): void {
  const recoverable = users.reduce((sum, user) => (user.recoveryEmail ? sum + 1 : sum), 0);
  track('summary', recoverable);
  const titles = users.reduce((sum, user) => `${sum},${user.displayName}`, '');
  track('summary', titles);
}
