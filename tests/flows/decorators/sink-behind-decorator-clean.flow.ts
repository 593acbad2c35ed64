// The decorator hands the name of the method on.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: tracked.ts
import { addToAudience } from './audience.ts';

export function tracked<This, R>(method: (this: This, contact: string) => R, context: ClassMethodDecoratorContext) {
  return function (this: This, contact: string): R {
    addToAudience(String(context.name));
    addToAudience(contact !== '');
    return method.call(this, contact);
  };
}

// @filename: sender.ts
import { tracked } from './tracked.ts';

export class Sender {
  @tracked
  send(contact: string): number {
    return contact.length;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { Sender } from './sender.ts';

export function warn(account: Account): void {
  new Sender().send(account.phone);
}
