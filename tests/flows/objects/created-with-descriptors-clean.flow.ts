// Descriptors that are defined together keep their members apart.

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
// @ts-nocheck
import { subscribe } from './newsletter.ts';

const tools = Object.defineProperties(
  {},
  {
    address: { value: (/** @type {import('./user.ts').User} */ user) => user.recoveryEmail },
    label: { value: (/** @type {import('./user.ts').User} */ user) => user.displayName },
  },
);

/** @param {import('./user.ts').User} user */
export function enlist(user) {
  tools.address(user);
  subscribe(tools.label(user));
}
