// A class that is taken out of a table under its name is that one.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

interface Export {
  line(): string;
}
class PhoneExport implements Export {
  constructor(private readonly account: Account) {}
  line(): string {
    return this.account.phone;
  }
}
class NameExport implements Export {
  constructor(private readonly account: Account) {}
  line(): string {
    return this.account.name;
  }
}
const table = { phone: PhoneExport, name: NameExport };

export function enrol(account: Account): void {
  new table.phone(account).line();
  addToAudience(new table.name(account).line());
}
