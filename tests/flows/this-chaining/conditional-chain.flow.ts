// A chain that goes on under a condition is one object.

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

// @filename: query.ts
export class Query {
  private readonly parts: string[] = [];

  with(part: string): this {
    this.parts.push(part);
    return this;
  }

  text(): string {
    return this.parts.join('&');
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Query } from './query.ts';

export function enrol(account: Account, detailed: boolean): void {
  let query = new Query().with(account.name);
  if (detailed) query = query.with(account.phone);
  addToAudience(query.with('end').text());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

declare function verify(query: Query): void;
