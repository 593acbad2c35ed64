// The blocks of a namespace keep their private names apart.

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
// @filename: contacts.ts
import type { Account } from './account.ts';

namespace Contacts {
  let current = '';

  export function verify(account: Account, send: (phone: string) => void): void {
    current = account.phone;
    send(current);
  }
}

namespace Contacts {
  let current = '';

  export function greet(account: Account): string {
    current = account.name;
    return current;
  }
}

export { Contacts };

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Contacts } from './contacts.ts';

export function enrol(account: Account): void {
  addToAudience(Contacts.greet(account));
}
