// `__proto__` in an object literal brings what the other object has.

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

const plain = {
  /** @param {import('./user.ts').User} user */
  address(user) {
    return user.recoveryEmail;
  },
  /** @param {import('./user.ts').User} user */
  name(user) {
    return user.displayName;
  },
};

const formal = {
  /** @param {import('./user.ts').User} user */
  name(user) {
    return `Dear ${user.displayName}`;
  },
  __proto__: plain,
};

/** @param {import('./user.ts').User} user */
export function enlist(user) {
  subscribe(formal.name(user));
  subscribe(formal.address(user));
  //        ^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: User.recoveryEmail
}
