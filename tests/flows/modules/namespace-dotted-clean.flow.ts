// Another namespace's member of the same name is another function.

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
}

export namespace Letter.Format {
  export const recipient = (account: Account): string => account.name;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Letter, Mail } from './mail.ts';

export function enrol(account: Account, sendCode: (to: string) => void): void {
  sendCode(Mail.Format.recipient(account));
  addToAudience(Letter.Format.recipient(account));
}
