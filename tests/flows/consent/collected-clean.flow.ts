// What was put into a list behind a guard may be used when it is taken out, also through further lists.

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


export function run(accounts: readonly Account[]): void {
  const reachable: Account[] = [];
  const byId = new Map<string, Account>();
  accounts.forEach((account) => {
    if (hasConsent(account)) byId.set(account.id, account);
  });
  for (const account of accounts) {
    if (!account.advertising) continue;
    reachable.push(account);
  }
  upload(reachable.map((account) => account.phone));
  for (const account of byId.values()) upload(account.phone);
  const german = reachable.filter((account) => account.country === 'DE').slice(0, 10);
  upload(german.map(({ phone }) => phone));
}
