// A spread record whose labelled member is replaced has none.

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

export function extend(account: Account, publicPhone: string): void {
  const lead = { ...account, campaign: 'spring', phone: publicPhone };
  addToAudience(lead.phone);
  addToAudience(lead.name);
}
