// A proxy that passes each read on by reflection gives what the object holds.

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

function logged<T extends object>(target: T, log: (name: string) => void): T {
  return new Proxy(target, {
    get(object, name, receiver) {
      log(String(name));
      return Reflect.get(object, name, receiver);
    },
  });
}

export function enrol(account: Account, log: (name: string) => void): void {
  const row = logged({ contact: account.phone, title: account.name }, log);
  addToAudience(row.title);
  addToAudience(row.contact);
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Reflect.get(row, 'contact'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const copy: Partial<{ contact: string }> = {};
  Reflect.set(copy, 'contact', account.phone);
  addToAudience(copy.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
