// Middleware that is folded into one function hands the value to the last link.

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

type Next = (text: string) => void;
type Middleware = (next: Next) => Next;

const trimmed: Middleware = (next) => (text) => {
  next(text.trim());
};
const lowered: Middleware = (next) => (text) => {
  next(text.toLowerCase());
};

function compose(...links: readonly Middleware[]): Middleware {
  return (next) => links.reduceRight((inner, link) => link(inner), next);
}

const run = compose(trimmed, lowered)((text) => {
  subscribe(text);
  //        ^^^^ security.recovery -> marketing: User.recoveryEmail
});

export function enlist(user: User): void {
  run(user.recoveryEmail);
}
