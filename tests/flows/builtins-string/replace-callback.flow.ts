// `replace` passes parts of the string to its callback and takes back what that returns.

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

export function mask(user: User, template: string): void {
  user.recoveryEmail.replace(/@.*/, (domain) => {
    addToAudience(domain);
    //            ^^^^^^ security.recovery -> advertising: User.recoveryEmail
    return domain;
  });
  addToAudience(template.replace('{to}', user.recoveryEmail));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(template.replace('{to}', () => user.recoveryEmail));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(template.replace('{to}', user.displayName));
}
