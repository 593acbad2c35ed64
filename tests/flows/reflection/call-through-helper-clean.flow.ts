// The helper is asked for the other method.

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

class View {
  constructor(private readonly account: Account) {}

  contact(): string {
    return this.account.phone;
  }

  label(): string {
    return this.account.name;
  }
}

function ask(view: View, member: 'contact' | 'label'): string {
  return view[member]();
}

export function enrol(account: Account): void {
  const view = new View(account);
  addToAudience(view['label']());
  addToAudience(ask(view, 'contact').length);
}
