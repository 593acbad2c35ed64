// A query for those who consented.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  country: string;
  security: { /** @purpose security.recovery */ backupEmail: string };
  partner?: Account;
  /** @consent advertising */
  advertising: boolean;
}

/** @consent advertising */
export function hasConsent(account: Account): boolean {
  return account.advertising;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: accounts.ts
import type { Account } from './account.ts';

export interface Accounts {
  findMany(query: { where: Where | Where[] }): Promise<Account[]>;
}

export interface Where {
  advertising?: boolean | { equals: boolean };
  country?: string;
  OR?: Where[];
}

// @filename: job.ts
import type { Accounts } from './accounts.ts';
import { upload } from './ads.ts';


export async function run(accounts: Accounts): Promise<void> {
  const reachable = await accounts.findMany({ where: { advertising: true, country: 'DE' } });
  upload(reachable.map((account) => account.phone));
  for (const account of await accounts.findMany({ where: { advertising: { equals: true } } })) upload(account.phone);
}
