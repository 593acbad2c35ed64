// A function without visible body whose result is `boolean` or `void` passes no label.

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

// @filename: phone-format.d.ts
export declare function toE164(phone: string, country: string): string;
export declare function isMobile(phone: string): boolean;

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { isMobile } from './phone-format.js';

declare function sendCode(phone: string): void;

export function enrol(account: Account): void {
  addToAudience(isMobile(account.phone));
  addToAudience(sendCode(account.phone));
}
