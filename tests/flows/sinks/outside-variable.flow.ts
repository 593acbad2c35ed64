// Code of a sink module is entered where it reads an outside variable or field that holds labelled data.

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
  seeds.push(lastAddress);
  //         ^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}

export function seedFromField(): void {
  const address = session.address;
  //              ^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  seeds.push(address);
}
