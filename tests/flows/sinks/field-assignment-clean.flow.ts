// An assignment to a field of a neutral class with the same members is silent.

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
import { SmsSession } from './sms-session.ts';

export function login(account: Account): void {
  const session = new SmsSession();
  session.contact = account.phone;
  SmsSession.lastSeen = account.phone;
  AdSession.lastSeen = account.name;
  adContext.contact = account.name;
}

// @filename: sms-session.ts
export class SmsSession {
  static lastSeen = '';
  contact = '';
}
