// What `next` is called with arrives at the `yield` that waits for it.

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

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

declare function verify(phone: string): void;

function* form(): Generator<string, void, string> {
  const contact = yield 'How can we reach you?';
  addToAudience(contact.trim());
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

export function enrol(account: Account): void {
  const questions = form();
  verify(questions.next().value ?? '');
  questions.next(account.phone);
}
