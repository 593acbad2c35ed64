// Another response's locals hold something else.

// @filename: node_modules/express/index.d.ts
export interface Response {
  locals: Record<string, any>;
}

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
import type { Response } from 'express';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function handle(first: Response, second: Response, account: Account): void {
  identify(first, account);
  enrol(second);
}

function identify(response: Response, account: Account): void {
  response.locals['contact'] = account.phone;
}

function enrol(response: Response): void {
  addToAudience(response.locals['contact']);
}
