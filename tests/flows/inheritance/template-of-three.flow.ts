// A method that a grandchild overrides is called by the grandparent.

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

// @filename: reports.ts
import type { Account } from './account.ts';

export abstract class Report {
  constructor(protected readonly account: Account) {}

  text(): string {
    return `[${this.body()}]`;
  }

  protected abstract body(): string;
}

export abstract class TitledReport extends Report {
  override text(): string {
    return `${this.account.name}: ${super.text()}`;
  }
}

export class PhoneReport extends TitledReport {
  protected body(): string {
    return this.account.phone;
  }
}

export class CountReport extends TitledReport {
  protected body(): string {
    return String(this.account.phone.length);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { CountReport, PhoneReport } from './reports.ts';

export function enrol(account: Account, verify: (text: string) => void): void {
  addToAudience(new PhoneReport(account).text());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(new CountReport(account).text());
}
