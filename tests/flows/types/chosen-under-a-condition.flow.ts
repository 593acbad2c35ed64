// A mapped type whose members come from a type that a condition narrows: `T extends object ? { [K in …]: T[K] } : never`.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

type Chosen<Choice, T> = T extends object
  ? { [K in keyof Choice]: K extends keyof T ? T[K] : never }
  : never;

export declare function latest<Choice extends { [K in keyof Account]?: true }>(choice: Choice): Chosen<Choice, Account>;

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { latest } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(): void {
  const account = latest({ phone: true, name: true });
  addToAudience(account.phone);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(account.name);
}
