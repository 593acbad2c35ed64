// The constructor keeps a copy.

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

// @filename: editor.ts
export class Editor {
  readonly #row: { contact: string };

  constructor(row: { contact: string }) {
    this.#row = { ...row };
  }

  write(contact: string): void {
    this.#row.contact = contact;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Editor } from './editor.ts';

export function enrol(account: Account): void {
  const row = { contact: '' };
  new Editor(row).write(account.phone);
  addToAudience(row.contact);
}
