// Another member of the same package's data object gets unlabelled data; another package without types is no sink.

// @filename: packages.d.ts
declare module 'facebook-nodejs-business-sdk';
declare module 'sms-gate';

// @filename: account.ts
export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  country: string;
}

// @filename: pixel-events.ts
import { UserData } from 'facebook-nodejs-business-sdk';
import { Gate } from 'sms-gate';
import type { Account } from './account.ts';

export function userDataOf(account: Account): unknown {
  new Gate().setEmail(account.recoveryEmail);
  return new UserData().setCountry(account.country);
}
