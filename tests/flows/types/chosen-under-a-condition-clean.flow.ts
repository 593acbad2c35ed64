// Members chosen from a type of its own with the same names; what the choice itself says is no data.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

export interface Shop {
  phone: string;
  name: string;
}

export type Choice<T> = { [K in keyof T]?: true };
type Chosen<Choice, T> = T extends object
  ? { [K in keyof Choice]: K extends keyof T ? T[K] : never }
  : never;

export declare function latest<C extends Choice<Shop>>(choice: C): Chosen<C, Shop>;

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { latest, type Account, type Choice } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(choice: Choice<Account>): void {
  const shop = latest({ phone: true, name: true });
  addToAudience(shop.phone);
  addToAudience(shop.name);
  addToAudience(choice.phone);
}
