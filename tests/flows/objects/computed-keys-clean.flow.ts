// Element access by another constant key is another member.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

const COLUMN = 'PHONE';
const LABEL = 'NAME';

export function row(account: Account, verify: (phone: string) => void): void {
  const fields = { [COLUMN]: account.phone, [LABEL]: account.name };
  verify(fields[COLUMN]);
  addToAudience(fields[LABEL]);
}
