// A method that always replaces a field leaves nothing of what was there.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  /** @purpose security */
  recoveryEmail: string;
  name: string;
  city: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

class Draft {
  contact = '';
  #city = '';

  setContact(contact: string): void {
    this.contact = contact;
  }

  locate(city: string, isExact: boolean): void {
    if (isExact) this.#city = city;
    else this.#city = 'somewhere';
  }

  get city(): string {
    return this.#city;
  }

  reset(): void {
    this.#city = '';
  }
}

export function prepare(account: Account, verify: (draft: Draft) => void): void {
  const draft = new Draft();
  draft.setContact(account.phone);
  verify(draft);
  draft.setContact(account.name);
  addToAudience(draft.contact);
  draft.locate(account.phone, false);
  draft.reset();
  addToAudience(draft.city);
}
