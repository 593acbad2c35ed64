// A method that its constructor binds keeps its instance.

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

// @filename: row.ts
export class Row {
  constructor(private readonly contact: string) {
    this.read = this.read.bind(this);
  }

  read(): string {
    return this.contact;
  }

  readonly shout = (): string => this.contact.toUpperCase();
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Row } from './row.ts';

export function enrol(account: Account, verify: (read: () => string) => void): void {
  const { read: title } = new Row(account.name);
  addToAudience(title());
  const { read, shout } = new Row(account.phone);
  addToAudience(read());
  //            ^^^^^^ security -> advertising: Account.phone
  addToAudience(shout());
  //            ^^^^^^^ security -> advertising: Account.phone
}
