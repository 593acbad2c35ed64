// A label stands at the path it was stored at, however deep.

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

export function build(user: User): void {
  const lead = { person: { title: user.displayName, reach: { mail: { to: user.recoveryEmail, kind: 'work' } } } };
  addToAudience(lead.person.reach.mail.to);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(lead.person.reach);
  //            ^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(lead.person.title);
  addToAudience(lead.person.reach.mail.kind);
}
