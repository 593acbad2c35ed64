// Advertising code of the program hands a whole account on to a vendor.

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

export function enrol(account: Account): void {
  new CustomAudience(account.id).createUser(['MADID'], account);
  //                                                   ^^^^^^^ security.fraud -> advertising: Account.deviceId
}
