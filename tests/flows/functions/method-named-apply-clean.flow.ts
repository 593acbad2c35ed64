// An object's own method `apply` gives what it returns, and not what its argument would return.

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

// @filename: rules.js
export const rules = {
  /** @param {(user: import('./user.ts').User) => string} rule @param {import('./user.ts').User} user */
  apply(rule, user) {
    rule(user);
    return user.displayName;
  },
};

// @filename: main.js
import { subscribe } from './newsletter.ts';
import { rules } from './rules.js';

/** @param {import('./user.ts').User} user */
export function enlist(user) {
  subscribe(rules.apply((each) => each.recoveryEmail, user));
}
