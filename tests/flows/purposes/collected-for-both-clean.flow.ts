// Data collected for security and for marketing may be used for marketing.

// @filename: contact.ts
export interface Contact {
  /** @purpose security */
  phone: string;
  /** @purpose security, marketing.direct Asked for reset codes and for our letter. */
  email: string;
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
  subscribe(contact.email);
  subscribe(contact.email.toLowerCase());
}
