// A call on an instance of the base class does not run the override.

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

// @filename: view.ts
import type { Account } from './account.ts';

export class PublicView {
  constructor(protected readonly account: Account) {}

  title(): string {
    return this.account.name;
  }
}

export class SupportView extends PublicView {
  override title(): string {
    return `${this.account.name} ${this.account.phone}`;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { PublicView, SupportView } from './view.ts';

export function enrol(account: Account, log: (line: string) => void): void {
  log(new SupportView(account).title());
  const view = new PublicView(account);
  addToAudience(view.title());
}
