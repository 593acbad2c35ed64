// The resource holds the phone, and another member of it is read.

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

// @filename: lease.ts
export class Lease implements Disposable {
  constructor(
    readonly contact: string,
    private readonly released: (contact: string) => void,
  ) {}

  readonly at = Date.now();

  [Symbol.dispose](): void {
    this.released(this.contact);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Lease } from './lease.ts';

export function enrol(account: Account, released: (contact: string) => void): void {
  using open = new Lease(account.name, released);
  addToAudience(open.contact);
  using lease = new Lease(account.phone, released);
  addToAudience(lease.at);
}
