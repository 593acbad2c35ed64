// What is written into one variable of a namespace is in no other.

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
// @filename: session.ts
export namespace Session {
  export let contact = '';
  export let title = '';

  export const greet = (): string => `hello ${title}`;
}

// @filename: login.ts
import type { Account } from './account.ts';
import { Session } from './session.ts';

export function login(account: Account): void {
  Session.contact = account.phone;
  Session.title = account.name;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Session } from './session.ts';

export function enrol(sendCode: (to: string) => void): void {
  sendCode(Session.contact);
  addToAudience(Session.greet());
}
