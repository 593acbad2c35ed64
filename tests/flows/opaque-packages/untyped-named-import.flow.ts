// A package without types is known by its specifier and the member that is called.

// @filename: packages.d.ts
declare module 'facebook-nodejs-business-sdk';

// @filename: account.ts
export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  country: string;
}

// @filename: pixel-events.ts
import { UserData } from 'facebook-nodejs-business-sdk';
import type { Account } from './account.ts';

export function userDataOf(account: Account): unknown {
  return new UserData().setEmail(account.recoveryEmail).setCountry(account.country);
  //                             ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
