// Given other data, answering with yes or no, or made by the program, it gives none of it.

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
  segmentOf(email: string): Promise<{ name: string } | null>;
  isKnown(phone: string): Promise<boolean>;
  regionOf(phone: string): string;
}

const regions: Pick<SegmentDirectory, 'regionOf'> = {
  regionOf: (phone) => (phone ? 'somewhere' : 'nowhere'),
};

export async function run(directory: SegmentDirectory, account: Account): Promise<void> {
  upload(await directory.segmentOf(account.email));
  upload(await directory.isKnown(account.phone));
  upload(regions.regionOf(account.phone));
}
