// The members on the same line and after the next decorator are clean.

// @filename: account.ts
function Column() {
  return (_value: undefined, _context: ClassFieldDecoratorContext): void => {};
}

export interface Login { /** @purpose security */ code: string; label: string }

export class Account {
  @Column()
  /** @purpose security */
  phone = '';

  @Column()
  name = '';

  /** @purpose security.recovery */ @Column() email = '';
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import type { Account, Login } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(account: Account, login: Login): void {
  addToAudience(login.label);
  addToAudience(account.name);
}
