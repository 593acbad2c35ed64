// A schema is known by the package's name where its types are not installed.

// @filename: packages.d.ts
declare module 'zod';

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
import { z } from 'zod';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

const contact = z.object({ phone: z.string(), title: z.string() });

export function enrol(account: Account): void {
  const row = contact.parse({ phone: account.phone, title: account.name });
  addToAudience(row.title);
  addToAudience(row.phone);
  //            ^^^^^^^^^ security -> advertising: Account.phone
}
