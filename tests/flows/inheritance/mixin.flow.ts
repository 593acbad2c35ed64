// A mixin's members belong to the class it makes.

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

// @filename: mixin.ts
type Constructor = new (...args: any[]) => object;

export function Reachable<Base extends Constructor>(base: Base) {
  return class extends base {
    contact = '';
    label = '';
  };
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Reachable } from './mixin.ts';

class Lead {}
const ReachableLead = Reachable(Lead);

export function enrol(account: Account): void {
  const lead = new ReachableLead();
  lead.contact = account.phone;
  lead.label = account.name;
  addToAudience(lead.label);
  addToAudience(lead.contact);
  //            ^^^^^^^^^^^^ security -> advertising: Account.phone
}
