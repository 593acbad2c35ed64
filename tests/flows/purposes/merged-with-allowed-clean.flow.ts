// A value merged from allowed data only is silent.

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

export function join(contact: Contact, country: string): void {
  subscribe(contact.letterEmail || country);
  subscribe(`${contact.letterEmail};${country}`);
}
