// A handler that answers ends the request: what it computes stays with it.

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

// @filename: router.ts
export type Handler = (request: Record<string, string>) => string;

export function createRouter() {
  const routes = new Map<string, Handler>();
  return {
    on(path: string, handler: Handler): void {
      routes.set(path, handler);
    },
    handle(path: string, request: Record<string, string>): void {
      routes.get(path)?.(request);
    },
  };
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';
import { createRouter } from './router.ts';

const router = createRouter();
router.on('/contact', (request) => `tel:${request['contact']}`);
router.on('/name', (request) => {
  addToAudience(request['name']);
  return 'done';
});

export function enrol(account: Account): void {
  router.handle('/name', { contact: account.phone, name: account.name });
}
