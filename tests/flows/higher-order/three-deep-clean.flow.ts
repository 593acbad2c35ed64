// A callback that goes through three functions gets what its own call hands over.

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

type Visit = (value: string, rest: string) => void;

const once = (value: string, rest: string, visit: Visit): void => {
  visit(value, rest);
};

const twice = (value: string, rest: string, visit: Visit): void => {
  once(value, rest, visit);
  once(value, rest, visit);
};

const often = (value: string, rest: string, visit: Visit): void => {
  twice(value, rest, (first, second) => {
    visit(first, second);
  });
};

export function enrol(account: Account): void {
  often(account.name, account.phone, (name) => {
    addToAudience(name);
  });
  often(account.phone, '', (phone) => {
    void phone;
  });
}
