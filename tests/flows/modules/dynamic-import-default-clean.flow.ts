// The named export next to the default one is called.

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

// @filename: format.ts
export default function digits(phone: string): string {
  return phone.replace(/\D/g, '');
}

export function masked(phone: string): string {
  return phone === '' ? '' : '***';
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export async function enrol(account: Account): Promise<void> {
  const { default: digits, masked } = await import('./format.ts');
  addToAudience(masked(account.phone));
  addToAudience(digits(account.name));
}
