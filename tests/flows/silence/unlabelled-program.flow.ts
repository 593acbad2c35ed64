// Of two flows with the same shape only the labelled one is reported.

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

interface Subscriber {
  email: string;
}

const lower = (text: string): string => text.toLowerCase();

export function enrol(user: User, subscriber: Subscriber): void {
  addToAudience({ email: lower(subscriber.email) });
  addToAudience({ email: lower(user.recoveryEmail) });
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
