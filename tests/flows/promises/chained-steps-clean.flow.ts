// A step that gives something else ends the chain's data.

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

type Step = (text: string) => number;
const count: Step = (text) => text.split(' ').length;

export async function enrol(account: Account): Promise<void> {
  addToAudience(await Promise.resolve(account.phone).then(() => account.name));
  void count;
}
