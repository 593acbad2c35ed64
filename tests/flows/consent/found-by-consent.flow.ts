// A query for those who refused, or for one of several conditions.

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
  const refused = await accounts.findMany({ where: { advertising: false } });
  upload(refused.map((account) => account.phone));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const some = await accounts.findMany({ where: { OR: [{ advertising: true }, { country: 'US' }] } });
  upload(some.map((account) => account.phone));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  const either = await accounts.findMany({ where: [{ advertising: true }, { country: 'US' }] });
  upload(either.map((account) => account.phone));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
