// A handler is called with what its router keeps, and a request's own object is no part of it.

// @filename: node_modules/@relay/router/index.d.ts
export interface Request {
  body: unknown;
}

export declare class Router<State> {
  state(value: State): this;
  get(path: string, handler: (request: Request & State) => void): this;
}

// @filename: account.ts
export interface Account {
  /** @purpose security */
  recoveryEmail: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { Router } from '@relay/router';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function routes(account: Account): Router<{ owner: string }> {
  return new Router<{ owner: string }>().state({ owner: account.recoveryEmail }).get('/owner', (request) => {
    addToAudience(request.owner);
    //            ^^^^^^^^^^^^^ security -> advertising: Account.recoveryEmail
  });
}
