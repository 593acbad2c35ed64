// A sanitizer for another purpose, or for a narrower one, leaves the label.

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

// @filename: domain.ts
/** @sanitizes security.authentication The domain signs nobody in. */
export function signInDomain(address: string): string {
  return address.split('@')[1] ?? '';
}

/** @sanitizes security The domain of a mailbox points to no person. */
export function domainOf(address: string): string {
  return address.split('@')[1] ?? '';
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { domainOf, signInDomain } from './domain.ts';
import type { User } from './user.ts';

export function enrol(user: User): void {
  addToAudience(domainOf(user.recoveryEmail));
  addToAudience(signInDomain(user.recoveryEmail));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
