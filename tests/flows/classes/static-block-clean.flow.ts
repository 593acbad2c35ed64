// What a static block puts into its class is not in another class, nor in the instances.

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

declare const demo: Account;

class Defaults {
  static fallback = '';
  fallback = 'none';

  static {
    this.fallback = demo.phone;
  }
}

class Others {
  static fallback = '';

  static {
    this.fallback = demo.name;
  }
}

export function enrol(): void {
  addToAudience(Others.fallback);
  addToAudience(new Defaults().fallback);
}
