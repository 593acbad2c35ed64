// The iterator keeps the phone to itself.

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

declare function load(page: number): Promise<Account | undefined>;

const directory: AsyncIterable<string> = {
  [Symbol.asyncIterator](): AsyncIterator<string> {
    let page = 0;
    return {
      async next(): Promise<IteratorResult<string>> {
        const account = await load(page++);
        if (account === undefined) return { done: true, value: undefined };
        return { done: account.phone === '', value: account.name };
      },
    };
  },
};

export async function enrol(): Promise<void> {
  for await (const entry of directory) addToAudience(entry);
}
