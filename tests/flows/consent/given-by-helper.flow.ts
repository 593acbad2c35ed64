// What helpers give that ask for something else, or not always.

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


async function inCountry(accounts: readonly Account[]): Promise<Account[]> {
  return accounts.filter((account) => account.country === 'DE');
}

function mostly(accounts: readonly Account[], all: boolean): readonly Account[] {
  return all ? accounts : accounts.filter(hasConsent);
}

const refuses = (account: Account): boolean => !hasConsent(account);

export async function run(accounts: readonly Account[]): Promise<void> {
  for (const account of await inCountry(accounts)) upload(account.phone);
  //                                                      ^^^^^^^^^^^^^ security -> advertising: Account.phone
  upload(mostly(accounts, true).map((account) => account.phone));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  for (const account of accounts) if (refuses(account)) upload(account.phone);
  //                                                           ^^^^^^^^^^^^^ security -> advertising: Account.phone
}
