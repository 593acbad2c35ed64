// A function whose result is for marketing gives a recovery address.

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
  if (account.newsletterEmail !== '') return account.newsletterEmail;
  return account.recoveryEmail;
  //     ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
}

/** @purpose marketing */
export const shortAddressOf = (account: Account): string => account.recoveryEmail.trim();
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail

export class Campaign {
  constructor(private readonly accounts: readonly Account[]) {}

  /** @purpose advertising */
  async audience(): Promise<string[]> {
    const emails = this.accounts.map((account) => account.recoveryEmail);
    return emails;
    //     ^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  }

  /** @purpose marketing */
  *recipients(): Generator<string> {
    for (const account of this.accounts) yield account.recoveryEmail;
    //                                         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
  }
}
