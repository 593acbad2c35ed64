// A proxy without a trap passes on; a trap gives, and is given, what it says.

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

interface Row {
  contact: string;
  title: string;
}

export function enrol(account: Account): void {
  const row: Row = { contact: account.phone, title: account.name };
  const plain = new Proxy(row, {});
  addToAudience(plain.title);
  addToAudience(plain.contact);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  const always = new Proxy({ title: '' }, { get: () => account.phone });
  addToAudience(always.title);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
  const watched = new Proxy(
    { contact: '' },
    {
      set: (_target, _name, next) => {
        addToAudience(next);
        //            ^^^^ security -> advertising: Account.phone
        return true;
      },
    },
  );
  watched.contact = account.phone;
  const called = new Proxy((phone: string) => phone.trim(), {});
  addToAudience(called(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
