// What implements a type of the program's stands nowhere in it: what it gives may hold what it was given.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  email: string;
  country: string;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: job.ts
import type { Account } from './account.ts';
import { upload } from './ads.ts';

export interface SegmentDirectory {
  segmentOf(phone: string): Promise<{ name: string } | null>;
  normalise: (phone: string) => string;
}

export async function run(directory: SegmentDirectory, account: Account): Promise<void> {
  upload(await directory.segmentOf(account.phone));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  upload(directory.normalise(account.phone));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
