// One of those who call the function does not ask, or nobody knows who calls it.

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


function send(account: Account): void {
  upload(account.phone);
  //     ^^^^^^^^^^^^^ security -> advertising: Account.phone
}

function handle(account: Account): void {
  upload(account.phone);
  //     ^^^^^^^^^^^^^ security -> advertising: Account.phone
}

export function run(accounts: readonly Account[], friend: Account): void {
  for (const account of accounts) if (hasConsent(account)) send(account);
  send(friend);
  if (hasConsent(friend)) handle(friend);
  accounts.forEach(handle);
}
