// A function that returns a part of its argument returns the part itself.

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

interface Page {
  cells: { contact: string };
}

function cellsOf(page: Page): { contact: string } {
  return page.cells;
}

export function enrol(account: Account): void {
  const page: Page = { cells: { contact: '' } };
  cellsOf(page).contact = account.phone;
  addToAudience(page.cells.contact);
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
