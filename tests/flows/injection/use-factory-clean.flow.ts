// An injected service gets what it is called with, and nothing that stands beside.

// @filename: tsconfig.json
{ "compilerOptions": { "experimentalDecorators": true } }

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

// @filename: nest.ts
export declare function Injectable(): (target: object) => void;
export declare function Inject(token: string): (target: object, key: string | undefined, index: number) => void;

// @filename: mailing.ts
import { subscribe } from './newsletter.ts';

export abstract class Mailing {
  abstract enlist(address: string): void;
}

export class Weekly extends Mailing {
  override enlist(address: string): void {
    subscribe(address);
  }
}

// @filename: module.ts
import type { Mailing } from './mailing.ts';
import { Inject, Injectable } from './nest.ts';
import type { User } from './user.ts';

@Injectable()
export class SignUp {
  private pending = '';
  constructor(@Inject('mailing') private readonly mailing: Mailing) {}

  done(user: User): void {
    this.pending = user.recoveryEmail;
    this.mailing.enlist(user.displayName);
  }

  get waiting(): boolean {
    return this.pending !== '';
  }
}
