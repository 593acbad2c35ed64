// `bind`, `call`, `apply` and `Reflect` pass arguments to a sink module's function.

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
  track.call(undefined, 'enrol', account.phone);
  //                             ^^^^^^^^^^^^^ security -> advertising.measurement: Account.phone
  track.apply(undefined, ['enrol', account.phone]);
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising.measurement: Account.phone
  const bound = track.bind(undefined, 'enrol', account.phone);
  //                                           ^^^^^^^^^^^^^ security -> advertising.measurement: Account.phone
  bound();
  Reflect.apply(track, undefined, ['enrol', account.phone]);
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising.measurement: Account.phone
}
