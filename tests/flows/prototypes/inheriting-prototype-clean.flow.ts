// A method of the child's prototype hides the inherited one.

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

/** @param {import('./user.ts').User} user */
function Recipient(user) {
  this.user = user;
}

Recipient.prototype.address = function () {
  return this.user.recoveryEmail;
};

/** @param {import('./user.ts').User} user */
function Alias(user) {
  Recipient.call(this, user);
}

Alias.prototype = Object.create(Recipient.prototype);
Alias.prototype.address = function () {
  return `user-${this.user.id}@relay.example`;
};

/** @param {import('./user.ts').User} user */
export function enlist(user) {
  subscribe(new Alias(user).address());
}
