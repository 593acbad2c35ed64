// It gives an address that was given for it; another function gives what it likes.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  newsletterEmail: string;
}

// @filename: campaigns.ts
import type { Account } from './account.ts';

/** @purpose marketing */
export function addressOf(account: Account): string {
  if (account.recoveryEmail === '') return '';
  return account.newsletterEmail;
}

/** @purpose marketing */
export const shortAddressOf = (account: Account): string => account.newsletterEmail.trim();

export const recoveryOf = (account: Account): string => account.recoveryEmail;

export class Campaign {
  constructor(private readonly accounts: readonly Account[]) {}

  /** @purpose advertising */
  async audience(): Promise<string[]> {
    const ids = this.accounts.filter((account) => account.recoveryEmail).map((account) => account.id);
    return ids;
  }

  /** @purpose marketing */
  *recipients(): Generator<string> {
    for (const account of this.accounts) yield account.newsletterEmail;
  }
}
