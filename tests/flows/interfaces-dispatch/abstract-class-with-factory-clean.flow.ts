// A factory for one subclass makes no other.

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

abstract class Channel {
  constructor(protected readonly user: User) {}
  abstract address(): string;
}

class MailChannel extends Channel {
  override address(): string {
    return this.user.recoveryEmail;
  }
}

class PushChannel extends Channel {
  override address(): string {
    return `device-${this.user.id}`;
  }
}

const makers = {
  mail: (user: User): MailChannel => new MailChannel(user),
  push: (user: User): PushChannel => new PushChannel(user),
};

export function enlist(user: User): void {
  makers.mail(user).address();
  subscribe(makers.push(user).address());
}
