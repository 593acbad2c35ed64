// Other indices that are computed from constants are others.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

const NAME = 0;

export function fields(account: Account): void {
  const row = [account.name, account.phone, account.city];
  addToAudience(row[NAME + 2]);
  let at = 1;
  at += 1;
  addToAudience(row[at]);
  at -= 2;
  addToAudience(row[at]);
  const keys = { ['con' + 'tact']: account.phone, town: account.city };
  addToAudience(keys['to' + 'wn' as 'town']);
}
