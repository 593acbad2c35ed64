// A generator that is sent something else gives what it was sent.

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
}

export function enrol(account: Account): void {
  const questions = form();
  verify(questions.next().value ?? '');
  verify(account.phone);
  questions.next(account.name);
}
