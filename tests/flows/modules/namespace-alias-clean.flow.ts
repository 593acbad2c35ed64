// Namespaces of the same member names are told apart.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

namespace Secure {
  export const read = (account: Account): string => account.phone;
}

namespace Open {
  export const read = (account: Account): string => account.name;
}

import S = Secure;
import O = Open;

export function enrol(account: Account): void {
  S.read(account);
  addToAudience(O.read(account));
}
