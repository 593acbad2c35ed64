// A provider's factory gives the service that is injected.

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
export declare function Module(options: { providers: readonly unknown[] }): (target: object) => void;

// @filename: mailing.ts
import { subscribe } from './newsletter.ts';
import type { User } from './user.ts';

export abstract class Mailing {
  abstract enlist(user: User): void;
}

class Weekly extends Mailing {
  override enlist(user: User): void {
    subscribe(user.recoveryEmail);
    //        ^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: User.recoveryEmail
  }
}

export function makeMailing(): Mailing {
  return new Weekly();
}

// @filename: module.ts
import { makeMailing, type Mailing } from './mailing.ts';
import { Inject, Injectable, Module } from './nest.ts';
import type { User } from './user.ts';

@Injectable()
export class SignUp {
  constructor(@Inject('mailing') private readonly mailing: Mailing) {}

  done(user: User): void {
    this.mailing.enlist(user);
  }
}

@Module({ providers: [SignUp, { provide: 'mailing', useFactory: makeMailing }] })
export class SignUpModule {}
