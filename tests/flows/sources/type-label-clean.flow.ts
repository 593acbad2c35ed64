// Values declared with another alias of the same type are clean.

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
import type { Mailboxes, PublicEmail } from './types.ts';

declare function loadAll(): Promise<PublicEmail[]>;

export async function enrol(address: string, open: PublicEmail, boxes: Mailboxes): Promise<void> {
  addToAudience(address);
  addToAudience(open);
  addToAudience(boxes.primary);
  const [first] = await loadAll();
  addToAudience(first);
}
