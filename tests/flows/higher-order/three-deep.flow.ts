// A callback goes through three functions of the program and gets the data at the end.

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

type Visit<T> = (value: T) => void;

function once<T>(value: T, visit: Visit<T>): void {
  visit(value);
}

function logged<T>(value: T, visit: Visit<T>): void {
  once(value, (each) => {
    visit(each);
  });
}

function retried<T>(value: T, visit: Visit<T>): void {
  for (let round = 0; round < 3; round++) logged(value, visit);
}

export function enrol(account: Account): void {
  retried(account.name, (name) => {
    addToAudience(name);
  });
  retried(account.phone, (phone) => {
    addToAudience(phone);
    //            ^^^^^ security -> advertising: Account.phone
  });
}
