// What each promise of a list came to lies at its own place, and errors lie among the errors.

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

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export async function enrol(account: Account, title: Promise<string>): Promise<void> {
  const [contact, name] = await Promise.allSettled([Promise.resolve(account.phone), title]);
  if (name.status === 'fulfilled') addToAudience(name.value);
  if (contact.status === 'fulfilled') addToAudience(contact.value);
  //                                                ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(await Promise.race([title, Promise.resolve(account.phone)]));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  try {
    addToAudience(await Promise.any([Promise.reject(account.phone), title]));
  } catch (error) {
    addToAudience((error as AggregateError).errors[0]);
    //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  }
}
