// A vendor's function is handed over as a callback, and gets the addresses.

// @filename: node.d.ts
declare module 'node:events' {
  export class EventEmitter {
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    emit(event: string | symbol, ...args: any[]): boolean;
  }
}

// @filename: globals.d.ts
declare function fbq(action: string, ...rest: unknown[]): void;
declare const ttq: { identify(data: unknown): void };

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  newsletterEmail: string;
}

// @filename: job.ts
import { EventEmitter } from 'node:events';
import type { Account } from './account.ts';

export function run(accounts: readonly Account[], bus: EventEmitter): void {
  const emails = accounts.map((account) => account.recoveryEmail);
  emails.forEach(fbq);
  //             ^^^ security.recovery -> advertising: Account.recoveryEmail
  void Promise.all(emails).then(ttq.identify);
  //                            ^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  bus.on('signed-up', ttq.identify);
  //                  ^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  bus.emit('signed-up', emails[0]);
}
