// A factory picks a subclass; the abstract method runs on whichever was made.

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
  protected abstract address(): string;
  line(): string {
    return `to ${this.address()}`;
  }
}

class MailChannel extends Channel {
  protected override address(): string {
    return this.user.recoveryEmail;
  }
}

class PushChannel extends Channel {
  protected override address(): string {
    return `device-${this.user.id}`;
  }
}

function channelFor(kind: 'mail' | 'push', user: User): Channel {
  return kind === 'mail' ? new MailChannel(user) : new PushChannel(user);
}

export function enlist(user: User): void {
  subscribe(channelFor('mail', user).line());
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: User.recoveryEmail
}
