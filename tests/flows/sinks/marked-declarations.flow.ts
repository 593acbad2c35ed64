// `@sink` on a function, class, method or variable marks that one in a neutral module.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: outreach.ts
const adRows: unknown[] = [];
const outbox: string[] = [];

/** @sink advertising.audience */
export function syncAudience(row: unknown): void {
  adRows.push(row);
}

/** @sink advertising.targeted */
export const retarget = (row: unknown): void => void adRows.push(row);

export class Mailer {
  /** @sink marketing.direct */
  promote(to: string): void {
    adRows.push(to);
  }

  alert(to: string): void {
    outbox.push(to);
  }
}

export function text(to: string): void {
  outbox.push(to);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { Mailer, retarget, syncAudience, text } from './outreach.ts';

export function enrol(account: Account): void {
  text(account.phone);
  new Mailer().alert(account.phone);
  new Mailer().promote(account.phone);
  //                   ^^^^^^^^^^^^^ security -> marketing.direct: Account.phone
  syncAudience(account.phone);
  //           ^^^^^^^^^^^^^ security -> advertising.audience: Account.phone
  retarget(account.phone);
  //       ^^^^^^^^^^^^^ security -> advertising.targeted: Account.phone
}
