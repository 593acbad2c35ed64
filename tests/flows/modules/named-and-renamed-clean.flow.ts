// An import under the labelled variable's name, of another export, is clean.

// @filename: store.ts
/** @purpose security */
const contact = '+31';
const label = 'Ada';

export { contact as primary, label as title };

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience as enqueue } from './audience.ts';
import { title as contact } from './store.ts';

export function enrol(): void {
  enqueue(contact);
}
