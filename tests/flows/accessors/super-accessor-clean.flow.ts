// The overriding accessor hides what lies behind.

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

// @filename: fields.ts
export class Field {
  #text = '';

  get text(): string {
    return this.#text;
  }

  set text(value: string) {
    this.#text = value;
  }
}

export class TrimmedField extends Field {
  override get text(): string {
    return super.text === '' ? '' : '***';
  }

  override set text(value: string) {
    super.text = value.toLowerCase();
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { TrimmedField } from './fields.ts';

function filled(account: Account): TrimmedField {
  const field = new TrimmedField();
  field.text = account.phone;
  return field;
}

export function enrol(account: Account): void {
  addToAudience(filled(account).text);
}
