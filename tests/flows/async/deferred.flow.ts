// An executor's `resolve`, and that of `withResolvers`, fill the promise.

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

export async function enrol(user: User): Promise<void> {
  const byExecutor = new Promise<string>((resolve) => {
    setTimeout(() => {
      resolve(user.recoveryEmail);
    }, 10);
  });
  addToAudience(await byExecutor);
  //            ^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  const { promise, resolve } = Promise.withResolvers<string>();
  resolve(user.recoveryEmail);
  addToAudience(await promise);
  //            ^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
