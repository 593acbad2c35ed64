// The Map's other list is read.

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

export function enrol(accounts: readonly Account[]): void {
  const groups = new Map<string, { contacts: string[]; labels: string[] }>();
  for (const account of accounts) {
    let group = groups.get(account.name);
    if (!group) groups.set(account.name, (group = { contacts: [], labels: [] }));
    group.contacts.push(account.phone);
    group.labels.push(account.name);
  }
  for (const [key, group] of groups) {
    addToAudience(key);
    addToAudience(group.labels);
    addToAudience(group.contacts.length);
  }
}
