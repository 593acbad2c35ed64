// `namespace A.B` and `export import` lead to the same members.

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
// @filename: mail.ts
import type { Account } from './account.ts';

export namespace Mail.Format {
  export const recipient = (account: Account): string => `<${account.phone}>`;
  export const subject = (account: Account): string => `Hello ${account.name}`;
}

export namespace Letters {
  export import Layout = Mail.Format;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Letters, Mail } from './mail.ts';

export function enrol(account: Account): void {
  addToAudience(Mail.Format.subject(account));
  addToAudience(Mail.Format.recipient(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(Letters.Layout.recipient(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
