// A helper that gives only those who consented, and one that says who did not.

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

// @filename: job.ts
import { hasConsent, type Account } from './account.ts';
import { upload } from './ads.ts';


async function reachable(accounts: readonly Account[]): Promise<Account[]> {
  const german = accounts.filter((account) => account.country === 'DE');
  return german.filter((account) => hasConsent(account));
}

const refuses = (account: Account): boolean => !hasConsent(account);

export async function run(accounts: readonly Account[]): Promise<void> {
  for (const account of await reachable(accounts)) upload(account.phone);
  const list = await reachable(accounts);
  upload(list.map((account) => account.phone));
  for (const account of accounts) if (!refuses(account)) upload(account.phone);
}
