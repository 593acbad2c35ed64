// An own member hides the one that `__proto__` brings, also when it stands before.

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

const plain = {
  /** @param {import('./user.ts').User} user */
  address(user) {
    return user.recoveryEmail;
  },
};

const masked = {
  /** @param {import('./user.ts').User} user */
  address(user) {
    return `user-${user.id}@relay.example`;
  },
  __proto__: plain,
};

/** @param {import('./user.ts').User} user */
export function enlist(user) {
  plain.address(user);
  subscribe(masked.address(user));
}
