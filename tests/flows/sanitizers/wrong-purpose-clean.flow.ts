// A sanitizer for the parent purpose takes the label below it too.

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
import { domainOf } from './domain.ts';
import type { User } from './user.ts';

export function enrol(user: User): void {
  const domain = domainOf(user.recoveryEmail);
  addToAudience({ domain });
}
