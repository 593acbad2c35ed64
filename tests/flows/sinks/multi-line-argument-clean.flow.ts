// An argument over several lines that leaves the labelled member out is clean.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: pixel.ts
/** @sink advertising.measurement */

const queue: [string, unknown][] = [];

export function track(event: string, payload: unknown): void {
  queue.push([event, payload]);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { track } from './pixel.ts';

export function enrol(account: Account): void {
  track('enrol', {
    // PHONE: account.phone,
    NAME: account.name,
    LENGTH: account.phone.length,
  });
}
