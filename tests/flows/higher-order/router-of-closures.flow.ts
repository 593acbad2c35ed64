// A hand-made router runs its handlers in turn, each with the request and the way on.

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
export type Next = () => void;
export type Handler = (request: Record<string, string>, next: Next) => void;

export function createRouter() {
  const stack: Handler[] = [];
  return {
    use(handler: Handler): void {
      stack.push(handler);
    },
    handle(request: Record<string, string>): void {
      let index = 0;
      const next = (): void => {
        const handler = stack[index++];
        if (handler) handler(request, next);
      };
      next();
    },
  };
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';
import { createRouter } from './router.ts';

const router = createRouter();
router.use((request, next) => {
  request['title'] = 'welcome';
  next();
});
router.use((request) => {
  addToAudience(request['name']);
  addToAudience(request['contact']);
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
});

export function enrol(account: Account): void {
  router.handle({ contact: account.phone, name: account.name });
}
