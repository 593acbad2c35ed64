// How a labelled promise settled is not what it holds.

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
  const [first, second] = await Promise.allSettled([address, fallback]);
  addToAudience(first.status);
  if (second.status === 'fulfilled') addToAudience(second.value);
  addToAudience(await Promise.race([fallback, Promise.resolve(user.displayName)]));
}
