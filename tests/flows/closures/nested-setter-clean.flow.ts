// A variable of the same name in another function is another variable.

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

function session(): { login: () => (phone: string) => void; contact: () => string } {
  let contact = '';
  function login(): (phone: string) => void {
    let contact = '';
    return (phone) => {
      contact = phone;
      console.log(contact.length);
    };
  }
  contact = 'none';
  return { login, contact: () => contact };
}

export function enrol(account: Account): void {
  const current = session();
  current.login()(account.phone);
  addToAudience(current.contact());
}
