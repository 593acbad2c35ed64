// The factory's instances have their own members.

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

// @filename: rows.ts
export class Row {
  contact = '';

  static of<T extends Row>(this: new () => T, contact: string): T {
    const row = new this();
    row.fill(contact);
    return row;
  }

  fill(contact: string): void {
    this.contact = contact;
  }
}

export class MailRow extends Row {
  channel = 'mail';
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { MailRow } from './rows.ts';

export function enrol(account: Account): void {
  const mail = MailRow.of(account.name);
  addToAudience(mail.contact);
  const secret = MailRow.of(account.phone);
  addToAudience(secret.channel);
}
