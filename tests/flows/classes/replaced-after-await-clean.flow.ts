// What a method replaces before its first `await` is gone at once.

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

  async load(read: () => Promise<string>): Promise<void> {
    this.contact = 'loading';
    const contact = await read();
    this.contact = contact;
  }
}

export function prepare(account: Account, read: () => Promise<string>, verify: (phone: string) => void): void {
  const draft = new Draft();
  draft.contact = account.phone;
  verify(draft.contact);
  void draft.load(read);
  addToAudience(draft.contact);
}
