// The other function of the implementing object is clean.

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

// @filename: directory.ts
import type { User } from './user.ts';

export interface Directory {
  addressOf(user: User): string;
  titleOf(user: User): string;
}

export const accountDirectory: Directory = {
  addressOf: (user) => user.recoveryEmail,
  titleOf(user) {
    return user.displayName;
  },
};

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { accountDirectory } from './directory.ts';
import type { User } from './user.ts';

export function enrol(user: User, remind: (address: string) => void): void {
  remind(accountDirectory.addressOf(user));
  addToAudience(accountDirectory.titleOf(user));
}
