// The blocks of a namespace are one object, and see each other's exports.

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
  export let phone = '';
  export let title = '';
  const prefix = '+';

  export function remember(account: Account): void {
    phone = prefix + account.phone;
    title = account.name;
  }
}

namespace Contacts {
  export const line = (): string => `${title}: ${phone}`;
  export const heading = (): string => title;
}

export { Contacts };

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Contacts } from './contacts.ts';

export function enrol(): void {
  addToAudience(Contacts.heading());
  addToAudience(Contacts.line());
  //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
