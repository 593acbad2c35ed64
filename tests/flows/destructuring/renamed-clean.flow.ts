// A binding element named like the labelled member, but taking another, is clean.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: lookalike.ts
/** @sink advertising */
import type { User } from './user.ts';
declare function seed(address: string, id: number): void;

export function seedFrom(user: User): void {
  const { displayName: recoveryEmail, id } = user;
  seed(recoveryEmail, id);
}
