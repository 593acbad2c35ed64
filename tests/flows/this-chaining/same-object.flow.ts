// What a chained call leaves in the object is there under the object's own name.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
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

class Row {
  contact = '';
  name = '';

  withContact(contact: string): this {
    this.contact = contact;
    return this;
  }

  withName(name: string): this {
    this.name = name;
    return this;
  }
}

export function build(account: Account): void {
  const row = new Row();
  row.withName(account.name).withContact(account.phone);
  addToAudience(row.name);
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
