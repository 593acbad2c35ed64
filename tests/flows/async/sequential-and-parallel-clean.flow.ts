// The result in the other place is used.

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

declare function load(id: string): Promise<Account>;

const phoneOf = async (id: string): Promise<string> => (await load(id)).phone;
const nameOf = async (id: string): Promise<string> => (await load(id)).name;

export async function enrol(ids: readonly string[], id: string): Promise<void> {
  const [label, contact] = await Promise.all([nameOf(id), phoneOf(id)]);
  addToAudience(label);
  addToAudience(contact === '');
  const rows = await Promise.all(ids.map(async (each) => ({ contact: await phoneOf(each), label: await nameOf(each) })));
  for (const row of rows) {
    addToAudience(row.label);
  }
}
