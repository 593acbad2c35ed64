// Advertising code takes what it needs out of the account.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.fraud */
  deviceId: string;
}

// @filename: packages.d.ts
declare module 'facebook-nodejs-business-sdk';

// @filename: ads.ts
/** @sink advertising */
import { CustomAudience } from 'facebook-nodejs-business-sdk';
import type { Account } from './account.ts';

export function enrol(account: Account): string {
  new CustomAudience(account.id).createUser(['EXTERN_ID'], [account.id]);
  return account.id;
}
