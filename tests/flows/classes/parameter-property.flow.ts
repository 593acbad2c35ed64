// A parameter property is a field that holds its argument.

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

// @filename: mailbox.ts
export class Mailbox {
  constructor(
    readonly address: string,
    public owner: string,
  ) {}

  line(): string {
    return `${this.owner} <${this.address}>`;
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Mailbox } from './mailbox.ts';
import type { User } from './user.ts';

export function enrol(user: User): void {
  const mailbox = new Mailbox(user.recoveryEmail, user.displayName);
  addToAudience(mailbox.owner);
  addToAudience(mailbox.address);
  //            ^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
  addToAudience(mailbox.line());
  //            ^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
