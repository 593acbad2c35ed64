// An asynchronous generator that walks pages yields what is in them.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: pages.ts
import type { User } from './user.ts';

interface Page {
  users: User[];
  next: string | undefined;
}

declare function load(cursor: string): Promise<Page>;

export async function* addresses(start: string): AsyncGenerator<string> {
  let cursor: string | undefined = start;
  while (cursor !== undefined) {
    const page: Page = await load(cursor);
    yield* page.users.map((user) => user.recoveryEmail);
    cursor = page.next;
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { addresses } from './pages.ts';

export async function enrol(): Promise<void> {
  for await (const address of addresses('first')) addToAudience(address);
  //                                                            ^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
