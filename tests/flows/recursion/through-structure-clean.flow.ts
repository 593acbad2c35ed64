// A recursive walk over other members gives nothing of it.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

interface Group {
  readonly phone: string;
  readonly city: string;
  readonly parts: readonly Group[];
}

function cities(group: Group): string[] {
  return [group.city, ...group.parts.flatMap(cities)];
}

export function list(account: Account): void {
  const inner: Group = { phone: account.phone, city: account.city, parts: [] };
  const outer: Group = { phone: '', city: '', parts: [{ phone: '', city: '', parts: [inner] }] };
  addToAudience(cities(outer));
}
