// An auto-accessor that was overwritten is clean.

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

class Draft {
  accessor address = '';
  accessor title = '';
}

export function enrol(user: User, remind: (address: string) => void): void {
  const draft = new Draft();
  draft.address = user.recoveryEmail;
  remind(draft.address);
  draft.title = user.displayName;
  draft.address = user.displayName;
  addToAudience(draft.title);
  addToAudience(draft.address);
}
