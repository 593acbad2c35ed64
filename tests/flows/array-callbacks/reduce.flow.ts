// `reduce` threads its accumulator through the callback.

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
  const line = users.reduce((sum, user) => `${sum},${user.recoveryEmail}`, '');
  track('summary', line);
  //               ^^^^ security.recovery -> advertising.measurement: User.recoveryEmail
  const index = users.reduce<Record<number, string>>((found, user) => {
    found[user.id] = user.recoveryEmail;
    return found;
  }, {});
  track('summary', index[1]);
  //               ^^^^^^^^ security.recovery -> advertising.measurement: User.recoveryEmail
}
