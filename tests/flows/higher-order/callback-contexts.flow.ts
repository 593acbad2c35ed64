// A function that runs two callbacks gives each its own argument.

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

function both(first: (text: string) => void, second: (text: string) => void, a: string, b: string): void {
  first(a);
  second(b);
}

export function run(account: Account, verify: (phone: string) => void): void {
  both(verify, (city) => addToAudience(city), account.phone, account.city);
  both(verify, (phone) => addToAudience(phone), account.name, account.phone);
  //                                    ^^^^^ security -> advertising: Account.phone
}
