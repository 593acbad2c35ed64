// The clean variable of a namespace is clean.

// @filename: contacts.ts
export namespace Contacts {
  /** @purpose security */
  export let phone = '';
  export let label = '';

  export namespace Export {
    export const row = (): string => `${label};${phone}`;
    export const heading = (): string => label;
  }
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Contacts } from './contacts.ts';
import Export = Contacts.Export;

export function enrol(sendCode: (phone: string) => void): void {
  sendCode(Contacts.phone);
  addToAudience(Contacts.label);
  addToAudience(Export.heading());
}
