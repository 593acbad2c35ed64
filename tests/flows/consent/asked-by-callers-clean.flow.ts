// All who call the function ask before, of the same account.

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
}

function sendAll(accounts: readonly Account[]): void {
  for (const account of accounts) send(account);
}

export class Campaign {
  run(accounts: readonly Account[]): void {
    for (const account of accounts) if (hasConsent(account)) this.add(account);
    sendAll(accounts.filter(hasConsent));
  }

  private add({ phone }: Account): void {
    upload(phone);
  }
}
