// Wrappers around a function around a function pass arguments and results on.

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

// @filename: wrap.ts
type Read<T> = (input: T) => string;

export function logged<T>(read: Read<T>): Read<T> {
  return (input) => {
    const result = read(input);
    return result;
  };
}

export function retried<T>(read: Read<T>, times: number): Read<T> {
  return (input) => {
    let result = '';
    for (let round = 0; round < times; round++) result = read(input);
    return result;
  };
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { logged, retried } from './wrap.ts';

const contactOf = logged(retried(logged((account: Account) => account.phone), 3));
const labelOf = logged(retried(logged((account: Account) => account.name), 3));

export function enrol(account: Account): void {
  addToAudience(labelOf(account));
  addToAudience(contactOf(account));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
