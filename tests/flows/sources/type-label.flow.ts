// A labelled type alias labels every value that is declared with it.

// @filename: types.ts
/** @purpose security.recovery */
export type RecoveryEmail = string;
export type PublicEmail = string;

export interface Mailboxes {
  primary: PublicEmail;
  backup?: RecoveryEmail | undefined;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Mailboxes, PublicEmail, RecoveryEmail } from './types.ts';

declare function loadAll(): Promise<RecoveryEmail[]>;

export async function enrol(address: RecoveryEmail, open: PublicEmail, boxes: Mailboxes): Promise<void> {
  addToAudience(open);
  addToAudience(boxes.primary);
  addToAudience(address);
  //            ^^^^^^^ security.recovery -> advertising: RecoveryEmail
  addToAudience(boxes.backup);
  //            ^^^^^^^^^^^^ security.recovery -> advertising: RecoveryEmail
  const [first] = await loadAll();
  addToAudience(first);
  //            ^^^^^ security.recovery -> advertising: RecoveryEmail
}
