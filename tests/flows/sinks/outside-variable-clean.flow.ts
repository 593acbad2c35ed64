// Code of a sink module that reads the clean variable, and whether the other is set, is silent.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: session.ts
import type { User } from './user.ts';

export let lastAddress = '';
export let lastTitle = '';
export const session = { address: '' };

export function begin(user: User): void {
  lastAddress = user.recoveryEmail;
  lastTitle = user.displayName;
  session.address = user.recoveryEmail;
}

// @filename: retarget.ts
/** @sink advertising */
import { lastAddress, lastTitle, session } from './session.ts';

const seeds: string[] = [];

export function seedFromVariable(): void {
  seeds.push(lastTitle);
  if (lastAddress || session.address) seeds.push('reachable');
}
