// A static field is one place for the whole program.

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

// @filename: cache.ts
export class LastLogin {
  static contact = '';
  static label = '';

  static remember(contact: string, label: string): void {
    LastLogin.contact = contact;
    this.label = label;
  }
}

// @filename: login.ts
import type { Account } from './account.ts';
import { LastLogin } from './cache.ts';

export function login(account: Account): void {
  LastLogin.remember(account.phone, account.name);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { LastLogin } from './cache.ts';

export function tick(): void {
  addToAudience(LastLogin.label);
  addToAudience(LastLogin.contact);
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
