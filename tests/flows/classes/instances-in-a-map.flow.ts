// An instance that is kept in a map still holds what it was constructed with.

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

// @filename: sessions.ts
import type { User } from './user.ts';

class Session {
  constructor(
    readonly address: string,
    readonly title: string,
  ) {}
}

const sessions = new Map<number, Session>();

export function open(user: User): void {
  sessions.set(user.id, new Session(user.recoveryEmail, user.displayName));
}

export const sessionOf = (id: number): Session | undefined => sessions.get(id);

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { sessionOf } from './sessions.ts';

export function enrol(id: number): void {
  addToAudience(sessionOf(id)?.title);
  addToAudience(sessionOf(id)?.address);
  //            ^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
