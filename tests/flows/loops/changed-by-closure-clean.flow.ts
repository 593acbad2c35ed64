// What a function that a round calls takes elsewhere is not there.

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

export function last(accounts: readonly Account[], verify: (phone: string) => void): void {
  let contact = '';
  const row = { contact: '' };
  let current: Account | undefined;
  const take = (): void => {
    contact = current?.name ?? '';
    row.contact = contact;
    verify(current?.phone ?? '');
  };
  for (const account of accounts) {
    current = account;
    take();
  }
  addToAudience(contact);
  addToAudience(row.contact);
}
