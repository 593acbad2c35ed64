// Functions that are chained by `then` in a loop or a fold run one on the other's result.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

type Step = (text: string) => string | Promise<string>;
const steps: Step[] = [(text) => text.trim(), async (text) => text.toLowerCase()];

export async function enrol(account: Account): Promise<void> {
  const done = await steps.reduce((last: Promise<string>, step) => last.then(step), Promise.resolve(account.phone));
  addToAudience(done);
  //            ^^^^ security -> advertising: Account.phone
  let text: Promise<string> = Promise.resolve(account.phone);
  for (const step of steps) text = text.then(step);
  addToAudience(await text);
  //            ^^^^^^^^^^ security -> advertising: Account.phone
}
