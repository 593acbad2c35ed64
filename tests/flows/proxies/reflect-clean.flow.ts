// A proxy that passes each read on by reflection keeps the members apart.

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

export function enrol(account: Account, sendCode: (phone: string) => void, log: (name: string) => void): void {
  const row = logged({ contact: account.phone, title: account.name }, log);
  sendCode(row.contact);
  addToAudience(row.title);
}
