// A link that replaces the value hands on the replacement.

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

// @filename: main.ts
import { subscribe } from './newsletter.ts';
import type { User } from './user.ts';

type Next = (text: string, user: User) => void;
type Middleware = (next: Next) => Next;

const named: Middleware = (next) => (_text, user) => {
  next(user.displayName, user);
};

const run = named((text) => {
  subscribe(text);
});

export function enlist(user: User): void {
  run(user.recoveryEmail, user);
}
