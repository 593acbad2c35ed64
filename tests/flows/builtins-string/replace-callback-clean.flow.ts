// A template that is filled with clean data is clean.

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

declare function mail(body: string): void;

export function mask(user: User, template: string): void {
  mail(template.replace('{to}', user.recoveryEmail));
  addToAudience(template.replace('{to}', () => user.displayName));
}
