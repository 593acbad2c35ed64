// A renamed binding element is the read of the member it takes.

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
  const { recoveryEmail: address, id } = user;
  //                     ^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  seed(address, id);
}
