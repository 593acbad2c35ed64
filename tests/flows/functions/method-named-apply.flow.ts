// An object's own method may be called `apply` or `bind`: it gets the arguments as they stand.

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
    return rule(user);
  },
  /** @param {import('./user.ts').User} user */
  bind(user) {
    return user.recoveryEmail;
  },
};

// @filename: main.js
import { subscribe } from './newsletter.ts';
import { rules } from './rules.js';

/** @param {import('./user.ts').User} user */
export function enlist(user) {
  subscribe(rules.apply((each) => each.displayName, user));
  subscribe(rules.apply((each) => each.recoveryEmail, user));
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: User.recoveryEmail
  subscribe(rules.bind(user));
  //        ^^^^^^^^^^^^^^^^ security.recovery -> marketing: User.recoveryEmail
}
