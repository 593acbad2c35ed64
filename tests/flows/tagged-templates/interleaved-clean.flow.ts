// A tag that counts its values gives none of them back.

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

// @filename: html.ts
export function html(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return strings.reduce((text, part, at) => text + part + (values[at] === undefined ? '' : '?'), '');
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { html } from './html.ts';

export function enrol({ phone, name }: Account): void {
  addToAudience(html`<b>${name}</b>`);
  addToAudience(html`<a href="tel:${phone}">${name}</a>`);
}
