// Of a value merged from allowed and forbidden data the forbidden source is reported.

// @filename: contact.ts
export interface Contact {
  /** @purpose security.recovery */
  recoveryEmail: string;
  /** @purpose marketing */
  letterEmail: string;
}

// @filename: newsletter.ts
/** @sink marketing.direct */

const subscribers: string[] = [];

export function subscribe(address: string): void {
  subscribers.push(address);
}

// @filename: main.ts
import type { Contact } from './contact.ts';
import { subscribe } from './newsletter.ts';

export function join(contact: Contact): void {
  subscribe(contact.letterEmail);
  subscribe(contact.letterEmail || contact.recoveryEmail);
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing.direct: Contact.recoveryEmail
}
