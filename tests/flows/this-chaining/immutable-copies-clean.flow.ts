// The link before the phone was added holds none.

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

// @filename: message.ts
export class Message {
  constructor(private readonly parts: { readonly contact?: string; readonly label?: string } = {}) {}

  contact(contact: string): Message {
    return new Message({ ...this.parts, contact });
  }

  label(label: string): Message {
    return new Message({ ...this.parts, label });
  }

  build(): { readonly contact?: string; readonly label?: string } {
    return this.parts;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Message } from './message.ts';

export function enrol(account: Account): void {
  const open = new Message().label(account.name);
  const full = open.contact(account.phone).label(account.name);
  addToAudience(open.build().contact);
  addToAudience(full.build().label);
  addToAudience(full.contact('').build().contact);
}
