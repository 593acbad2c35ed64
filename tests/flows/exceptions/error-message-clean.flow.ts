// An error built without labelled data reports clean even around a failing labelled call.

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

declare function sendReset(address: string): void;

export function recover(user: User): void {
  try {
    sendReset(user.recoveryEmail);
    throw new Error(`no mailbox for ${user.id}`);
  } catch (error) {
    track('recovery-failed', (error as Error).message);
  }
}
