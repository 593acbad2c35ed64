// Middleware functions share the context object they are called with.

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

// @filename: chain.ts
export interface Context {
  contact: string;
  label: string;
}
type Step = (context: Context) => void;

export class Chain {
  readonly #steps: Step[] = [];

  use(step: Step): void {
    this.#steps.push(step);
  }

  run(): void {
    const context: Context = { contact: '', label: '' };
    for (const step of this.#steps) step(context);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Chain } from './chain.ts';

export function enrol(account: Account): void {
  const chain = new Chain();
  chain.use((context) => {
    context.contact = account.phone;
    context.label = account.name;
  });
  chain.use((context) => {
    addToAudience(context.label);
    addToAudience(context.contact);
    //            ^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  });
  chain.run();
}
