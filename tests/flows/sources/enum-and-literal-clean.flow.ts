// The other enum members and properties are clean.

// @filename: factors.ts
export enum Factor {
  /** @purpose security.authentication.mfa */
  App = 'totp',
  None = 'none',
}

export const support = {
  /** @purpose security.recovery */
  phone: '+31 20 000 0000',
  city: 'Amsterdam',
};

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Factor, support } from './factors.ts';

export function enrol(dial: (phone: string) => void): void {
  dial(support.phone);
  addToAudience(Factor.None);
  addToAudience(support.city);
}
