// A labelled `break` leaves before the labelled assignment.

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

class Session implements Disposable {
  contact = '';
  [Symbol.dispose](): void {
    this.contact = '';
  }
}

export function open(account: Account, verify: (session: Session) => void): void {
  using session = new Session();
  let line = account.name;
  fill: {
    if (account.name) break fill;
    line = account.phone;
    verify(session);
    return;
  }
  addToAudience(line);
}
