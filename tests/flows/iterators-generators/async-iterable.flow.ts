// `for await` runs the class's asynchronous iterator.

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
// @filename: feed.ts
import type { Account } from './account.ts';

export class Feed implements AsyncIterable<string> {
  constructor(private readonly load: () => Promise<readonly Account[]>) {}

  async *[Symbol.asyncIterator](): AsyncIterator<string> {
    for (const account of await this.load()) yield account.phone;
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Feed } from './feed.ts';

export async function enrol(feed: Feed): Promise<void> {
  for await (const phone of feed) addToAudience(phone);
  //                                            ^^^^^ security -> advertising: Account.phone
  addToAudience(await Array.fromAsync(feed));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
