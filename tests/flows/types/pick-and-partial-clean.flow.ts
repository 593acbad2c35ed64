// A member that was omitted and declared anew is another member.

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

interface Listing extends Omit<Account, 'phone'> {
  /** The number of the shop. */
  phone: string;
}

export function enrol(listing: Listing, open: Omit<Account, 'phone'>): void {
  addToAudience(listing.phone);
  addToAudience(listing.name);
  addToAudience(open.name);
}
