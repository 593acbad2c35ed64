// The mixin's other member is clean.

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

export function enrol(account: Account, verify: (contact: string) => void): void {
  const lead = new ReachableLead();
  lead.contact = account.phone;
  verify(lead.contact);
  lead.label = account.name;
  addToAudience(lead.label);
}
