import type { AccountRepository } from './account-repository.js';

/** What the settings page shows to the member. */
export interface ProfileView {
  displayName: string;
  country: string;
  contactEmail: string;
}

export interface ProfileReader {
  view(accountId: string): Promise<ProfileView | undefined>;
}

export class ProfileService implements ProfileReader {
  constructor(private readonly accounts: AccountRepository) {}

  async view(accountId: string): Promise<ProfileView | undefined> {
    const account = await this.accounts.findById(accountId);
    if (account === undefined) return undefined;
    return {
      displayName: account.displayName,
      country: account.country,
      // The recovery address is the one people keep up to date.
      contactEmail: account.security.recoveryEmail ?? account.email,
    };
  }
}
