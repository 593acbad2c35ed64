// Paths beside the labelled one are clean at every depth.

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

export function build(user: User, remind: (address: string) => void): void {
  const lead = { person: { title: user.displayName, reach: { mail: { to: user.recoveryEmail, kind: 'work' } } } };
  remind(lead.person.reach.mail.to);
  addToAudience(lead.person.title);
  addToAudience(lead.person.reach.mail.kind);
}
