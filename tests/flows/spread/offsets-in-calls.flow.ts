// Arguments that are spread behind others keep their places.

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

function third(_kind: string, _label: string, contact: string): string {
  return contact;
}

export function enrol(account: Account): void {
  const pair = [account.name, account.phone] as const;
  const turned = [account.phone, account.name] as const;
  addToAudience(third('phone', ...turned));
  addToAudience(third('phone', ...pair));
  //            ^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
