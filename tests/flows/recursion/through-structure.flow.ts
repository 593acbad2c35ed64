// A recursive walk gives what lies at any depth.

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
  readonly parts: readonly Group[];
}

function phones(group: Group): string[] {
  return [group.phone, ...group.parts.flatMap(phones)];
}

export function list(account: Account): void {
  const inner: Group = { phone: account.phone, parts: [] };
  const outer: Group = { phone: '', parts: [{ phone: '', parts: [inner] }] };
  addToAudience(phones(outer));
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
