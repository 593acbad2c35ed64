// A method that is handed on with its object, bound, by an arrow or with `thisArg`, finds its fields.

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

class Formatter {
  private prefix = '';
  constructor(private readonly account: Account) {}
  load(): void {
    this.prefix = this.account.phone;
  }
  format(text: string): string {
    return `${this.prefix} ${text}`;
  }
  plain(text: string): string {
    return `* ${text}`;
  }
}

export function enrol(account: Account): void {
  const formatter = new Formatter(account);
  formatter.load();
  const lines = ['a', 'b'];
  addToAudience(lines.map(formatter.plain, formatter));
  addToAudience(lines.map(formatter.format, formatter));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(lines.map(formatter.format.bind(formatter)));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(lines.map((line) => formatter.format(line)));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const { format } = formatter;
  addToAudience(format.call(formatter, 'a'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
