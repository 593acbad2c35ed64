// Random bytes and identifiers beside labelled data are clean.

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

export async function encode(account: Account, send: (bytes: Uint8Array) => void): Promise<void> {
  send(new TextEncoder().encode(account.phone));
  addToAudience(crypto.randomUUID());
  addToAudience(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(account.name)));
  addToAudience(Boolean(account.phone));
}
