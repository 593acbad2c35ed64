// `Reflect` reads, calls and makes as the syntax does.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

class Reader {
  constructor(readonly account: Account) {}
  read(): string {
    return this.account.phone;
  }
}
const tools = { line: (account: Account): string => account.phone, name: (account: Account): string => account.name };

export function enrol(account: Account): void {
  const made = Reflect.construct(Reader, [account]) as Reader;
  addToAudience(made.read());
  //            ^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Reflect.apply(tools.name, undefined, [account]));
  addToAudience(Reflect.apply(tools.line, undefined, [account]));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const line = Reflect.get(tools, 'line') as (account: Account) => string;
  addToAudience(line(account));
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
