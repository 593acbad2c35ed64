// Form bodies and query strings carry what was put into them.

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

export function forms(user: User): void {
  const query = new URLSearchParams({ to: user.recoveryEmail });
  addToAudience(query.toString());
  //            ^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  const form = new FormData();
  form.append('to', user.recoveryEmail);
  addToAudience(form);
  //            ^^^^ security.recovery -> advertising: User.recoveryEmail
  const url = new URL('https://mail.example/send');
  url.searchParams.set('to', user.recoveryEmail);
  addToAudience(url.href);
  //            ^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(new URLSearchParams({ title: user.displayName }).toString());
}
