// `super` in a static method is the parent class and not the parent's instances.

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

class Format {
  static contact(user: User): string {
    return user.displayName;
  }

  contact(user: User): string {
    return user.recoveryEmail;
  }
}

class Short extends Format {
  static line(user: User): string {
    return super.contact(user).slice(0, 20);
  }
}

export function enlist(user: User): void {
  new Format().contact(user);
  subscribe(Short.line(user));
}
