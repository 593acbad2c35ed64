// The caught error is not the new one's cause.

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

function dial(account: Account): void {
  throw new Error(`busy: ${account.phone}`);
}

function call(account: Account): void {
  try {
    dial(account);
  } catch (cause) {
    throw new Error('not reached', { cause: typeof cause });
  }
}

export function enrol(account: Account): void {
  try {
    call(account);
  } catch (error) {
    addToAudience((error as Error).message);
    addToAudience((error as Error).cause);
  }
}
