// A composed function used for clean data is clean.

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
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

type Step = (text: string) => string;

const compose =
  (...steps: Step[]): Step =>
  (text) =>
    steps.reduce((value, step) => step(value), text);

const normalise = compose((text) => text.trim(), (text) => text.replace(/\D/g, ''));

export function enrol(account: Account): void {
  addToAudience(normalise(account.name));
  addToAudience(account.phone.length);
}
