// The same helpers for clean data are clean.

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
export const digits = (text: string): string => text.replaceAll(' ', '');
export const international = (text: string): string => `+${digits(text)}`;
export declare function sha256(text: string): string;

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { international, sha256 } from './format.ts';

export function row(account: Account, store: (hash: string) => void): void {
  store(sha256(international(account.phone)));
  addToAudience({ NAME: sha256(international(account.name)) });
}
