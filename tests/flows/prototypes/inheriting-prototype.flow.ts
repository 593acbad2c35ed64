// A prototype that is created from another one inherits its methods, and the parent constructor fills the instance.

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

Recipient.prototype.salutation = function () {
  return this.user.displayName;
};

/** @param {import('./user.ts').User} user @param {string} topic */
function Subscriber(user, topic) {
  Recipient.call(this, user);
  this.topic = topic;
}

Subscriber.prototype = Object.create(Recipient.prototype);
Subscriber.prototype.constructor = Subscriber;

/** @param {import('./user.ts').User} user */
export function enlist(user) {
  const subscriber = new Subscriber(user, 'spring');
  subscribe(subscriber.topic);
  subscribe(subscriber.salutation());
  subscribe(subscriber.address());
  //        ^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: User.recoveryEmail
}
