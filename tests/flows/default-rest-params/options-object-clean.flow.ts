// A destructured options parameter that leaves the labelled option alone gives a clean result.

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

// @filename: invite.ts
interface InviteOptions {
  to: string;
  greeting?: string;
}

export function invite({ to, greeting = 'hello' }: InviteOptions): string {
  return `${greeting} ${to}`;
}

export function greet({ greeting = 'hello' }: InviteOptions): string {
  return greeting;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { greet, invite } from './invite.ts';
import type { User } from './user.ts';

export function enrol(user: User): void {
  addToAudience(greet({ to: user.recoveryEmail, greeting: user.displayName }));
  addToAudience(invite({ to: user.displayName }));
}
