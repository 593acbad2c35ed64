// The name for the middle sees another end of the path.

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

export function enrol(account: Account): void {
  const state = { form: { reach: { contact: '', label: '' } } };
  const { reach } = state.form;
  state.form.reach.contact = account.phone;
  reach.label = account.name;
  addToAudience(state.form.reach.label);
  state.form.reach.contact = '';
  addToAudience(reach.contact);
}
