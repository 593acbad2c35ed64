// `super` in a static method or field is the parent class.

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
    return user.recoveryEmail;
  }
}

class Short extends Format {
  static line = super.contact;

  static override contact(user: User): string {
    return user.displayName;
  }

  static both(user: User): string {
    return `${this.contact(user)} ${super.contact(user)}`;
  }
}

export function enlist(user: User): void {
  subscribe(Short.contact(user));
  subscribe(Short.line(user));
  //        ^^^^^^^^^^^^^^^^ security.recovery -> marketing: User.recoveryEmail
  subscribe(Short.both(user));
  //        ^^^^^^^^^^^^^^^^ security.recovery -> marketing: User.recoveryEmail
}
