// A union of types without the label is clean, and so are the members the parts add.

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

interface Guest {
  recoveryEmail: string;
}
interface Visitor {
  recoveryEmail: string;
  note: string;
}

export function enrol(either: Visitor | Guest, both: User & { note: string }): void {
  addToAudience(either.recoveryEmail);
  addToAudience(both.note);
  addToAudience(both.displayName);
}
