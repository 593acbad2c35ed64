// Classes that wait in a table, a list or a parameter are made where they are taken out.

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

type Maker = new (account: Account) => Export;
const table: Record<string, Maker> = { phone: PhoneExport };
const list: Maker[] = [PhoneExport];

function make(Kind: Maker, account: Account): Export {
  return new Kind(account);
}

export function enrol(account: Account, key: string): void {
  const Found = table[key];
  if (Found) addToAudience(new Found(account).line());
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  for (const Kind of list) addToAudience(new Kind(account).line());
  //                                     ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(make(PhoneExport, account).line());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
