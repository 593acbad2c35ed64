// An error's message and cause carry what they were built from.

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

export function recover(user: User): void {
  try {
    throw new Error(`no mailbox for ${user.recoveryEmail}`);
  } catch (error) {
    track('recovery-failed', (error as Error).message);
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.measurement: User.recoveryEmail
  }
  const wrapped = new Error('failed', { cause: user.recoveryEmail });
  track('recovery-failed', wrapped.cause);
  //                       ^^^^^^^^^^^^^ security.recovery -> advertising.measurement: User.recoveryEmail
}
