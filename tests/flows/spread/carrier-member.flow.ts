// A spread of a whole record brings its labelled member along, to be read under the new type.

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

export function extend(account: Account): void {
  const lead = { ...account, campaign: 'spring' };
  addToAudience(lead.campaign);
  addToAudience(lead.name);
  addToAudience(lead.phone);
  //            ^^^^^^^^^^ security -> advertising: Account.phone
}
