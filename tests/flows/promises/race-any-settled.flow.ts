// `race`, `any` and `allSettled` pass on what their promises hold.

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

export async function enrol(user: User, fallback: Promise<string>): Promise<void> {
  const address = Promise.resolve(user.recoveryEmail);
  addToAudience(await Promise.race([address, fallback]));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(await Promise.any([fallback, address]));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  const [first, second] = await Promise.allSettled([address, fallback]);
  if (first.status === 'fulfilled') addToAudience(first.value);
  //                                              ^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  if (second.status === 'fulfilled') addToAudience(second.value);
}
