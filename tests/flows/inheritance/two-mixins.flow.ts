// Two mixins, one upon the other, keep their own members.

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

// @filename: mixins.ts
type Constructor<T = object> = new (...rest: any[]) => T;

export function WithContact<B extends Constructor>(Base: B) {
  return class extends Base {
    contact = '';

    reach(contact: string): this {
      this.contact = contact;
      return this;
    }
  };
}

export function WithLabel<B extends Constructor>(Base: B) {
  return class extends Base {
    label = '';

    named(label: string): this {
      this.label = label;
      return this;
    }
  };
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { WithContact, WithLabel } from './mixins.ts';

class Row {
  at = 0;
}

class FullRow extends WithLabel(WithContact(Row)) {}

export function enrol(account: Account): void {
  const row = new FullRow();
  row.reach(account.phone);
  row.named(account.name);
  addToAudience(row.label);
  addToAudience(row.at);
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
}
