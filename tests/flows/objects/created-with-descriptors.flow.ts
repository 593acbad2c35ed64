// `Object.create` with descriptors makes members under their names, functions too.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: newsletter.ts
/** @sink marketing */

const queue: unknown[] = [];

export function subscribe(address: unknown): void {
  queue.push(address);
}

// @filename: main.js
import { subscribe } from './newsletter.ts';

const methods = Object.create(null, {
  address: { value: (/** @type {import('./user.ts').User} */ user) => user.recoveryEmail },
  label: { value: (/** @type {import('./user.ts').User} */ user) => user.displayName },
});

const tools = Object.create(methods);

/** @param {import('./user.ts').User} user */
export function enlist(user) {
  subscribe(tools.label(user));
  subscribe(tools.address(user));
  //        ^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: User.recoveryEmail
}
