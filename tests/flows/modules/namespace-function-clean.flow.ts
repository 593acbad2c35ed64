// A function with members of its own gives what it gives.

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
// @filename: notify.ts
import type { Account } from './account.ts';

export function notify(account: Account): string {
  return `Dear ${account.name}`;
}

export namespace notify {
  export const address = (account: Account): string => account.phone;
  export const greeting = (account: Account): string => notify(account);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { notify } from './notify.ts';

export function enrol(account: Account, sendCode: (to: string) => void): void {
  sendCode(notify.address(account));
  addToAudience(notify(account));
  addToAudience(notify.greeting(account));
}
