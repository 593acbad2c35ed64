// A namespace's exports are reached by its name, its alias and its nested namespaces.

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

export function enrol(): void {
  addToAudience(Export.heading());
  addToAudience(Export.row());
  //            ^^^^^^^^^^^^ security -> advertising: phone
  addToAudience(Contacts.phone);
  //            ^^^^^^^^^^^^^^ security -> advertising: phone
}
