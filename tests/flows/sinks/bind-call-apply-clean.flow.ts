// The same calls with clean arguments are silent.

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
  track.call(undefined, 'enrol', account.name);
  track.apply(undefined, ['enrol', account.name]);
  track.bind(undefined, 'enrol')(account.phone.length);
  Reflect.apply(track, undefined, ['enrol', account.name]);
}
