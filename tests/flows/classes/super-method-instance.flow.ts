// What a parent's method keeps in `this` is in the instance that called it by `super`.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  twoFactorPhone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: drafts.ts
export class Drafts {
  protected recipient = '';

  keep(recipient: string): void {
    this.recipient = recipient;
  }

  last(): string {
    return this.recipient;
  }
}

export class MailDrafts extends Drafts {
  override keep(recipient: string): void {
    super.keep(recipient.trim());
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { MailDrafts } from './drafts.ts';

export function invite(account: Account): void {
  const alerts = new MailDrafts();
  alerts.keep(account.twoFactorPhone);
  addToAudience(alerts.last());
  //            ^^^^^^^^^^^^^ security -> advertising: Account.twoFactorPhone
}
