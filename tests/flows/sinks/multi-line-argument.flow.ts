// An argument that goes on over several lines is reported from its first one.

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
  //             ^ security -> advertising.measurement: Account.phone
    PHONE: account.phone.replace('+', '00'),
    NAME: account.name,
  });
  track(
    'greet',
    `${account.name} ${account.phone}`,
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising.measurement: Account.phone
  );
}
