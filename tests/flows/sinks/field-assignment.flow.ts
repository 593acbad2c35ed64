// An assignment to a field, a static or an object of a sink module gives it the data.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: ad-session.ts
/** @sink advertising */

export class AdSession {
  static lastSeen = '';
  contact = '';
  #note = '';

  set note(text: string) {
    this.#note = text;
  }

  get noted(): boolean {
    return this.#note.length > 0;
  }
}

export const adContext = { contact: '', slot: '' };

// @filename: main.ts
import type { Account } from './account.ts';
import { AdSession, adContext } from './ad-session.ts';

export function login(account: Account): void {
  const session = new AdSession();
  session.contact = account.phone;
  //                ^^^^^^^^^^^^^ security -> advertising: Account.phone
  session.note = account.phone;
  //             ^^^^^^^^^^^^^ security -> advertising: Account.phone
  AdSession.lastSeen = account.phone;
  //                   ^^^^^^^^^^^^^ security -> advertising: Account.phone
  adContext.slot = account.name;
  adContext.contact = account.phone;
  //                  ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
