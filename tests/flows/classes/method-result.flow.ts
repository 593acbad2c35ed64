// A method gives what it reads from its own fields.

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

// @filename: basket.ts
import type { Account } from './account.ts';

export class Enrolment {
  private phone = '';
  private title = '';

  load(account: Account): void {
    this.phone = account.phone;
    this.title = account.name;
  }

  toRow(): string {
    return `${this.title};${this.phone}`;
  }

  toTitle(): string {
    return this.title.toUpperCase();
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Enrolment } from './basket.ts';

export function enrol(account: Account): void {
  const enrolment = new Enrolment();
  enrolment.load(account);
  addToAudience(enrolment.toTitle());
  addToAudience(enrolment.toRow());
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
