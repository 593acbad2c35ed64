// Other members of the global object and variables that only look like it stay clean.

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

// @filename: login.ts
import type { Account } from './account.ts';

declare global {
  var contact: string;
  var campaign: string;
}

export function login(account: Account): void {
  window.contact = account.phone;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import './login.ts';

export function enrol(self: { contact: string }): void {
  addToAudience(window.campaign);
  addToAudience(campaign);
  addToAudience(self.contact);
}
