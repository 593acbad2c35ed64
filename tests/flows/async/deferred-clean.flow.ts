// A promise that is resolved with something clean after labelled work is clean.

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

export async function enrol(user: User): Promise<void> {
  const reminded = new Promise<string>((resolve) => {
    remind(user.recoveryEmail);
    resolve(user.displayName);
  });
  addToAudience(await reminded);
  const { promise, resolve } = Promise.withResolvers<string>();
  resolve('done');
  addToAudience(await promise);
}
