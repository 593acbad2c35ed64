// A tag that is made by a call, or is a method, is a function as any other.

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

// @filename: sql.ts
export interface Query {
  text: string;
  values: unknown[];
}

export class Connection {
  query(strings: TemplateStringsArray, ...values: unknown[]): Query {
    return { text: strings.join('?'), values };
  }
}

export const prefixed =
  (prefix: string) =>
  (strings: TemplateStringsArray, value: string): string =>
    prefix + strings.join(value);

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Connection, prefixed } from './sql.ts';

export function enrol({ phone, name }: Account): void {
  const connection = new Connection();
  addToAudience(connection.query`select * from users where phone = ${phone}`.text);
  addToAudience(connection.query`select * from users where phone = ${phone}`.values);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(prefixed('tel')`:${phone}`);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
