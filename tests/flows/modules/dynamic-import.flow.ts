// `import()` gives the module's exports, awaited, destructured or in `then`.

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

// @filename: contact.ts
import type { User } from './user.ts';

export const addressOf = (user: User): string => user.recoveryEmail;
export const titleOf = (user: User): string => user.displayName;

// @filename: main.ts
import type { User } from './user.ts';

export async function enrol(user: User): Promise<void> {
  const { addToAudience } = await import('./audience.ts');
  const contact = await import('./contact.ts');
  addToAudience(contact.titleOf(user));
  addToAudience(contact.addressOf(user));
  //            ^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  await import('./audience.ts').then((audience) => {
    audience.addToAudience(user.recoveryEmail);
    //                     ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  });
}
