// Values of two records with their labelled members left out are clean.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

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
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import type { User } from './user.ts';

export function enrol(account: Account, user: User, verify: (line: string) => void): void {
  verify(`${user.recoveryEmail};${account.phone}`);
  addToAudience({ to: user.displayName, tel: account.name });
}
