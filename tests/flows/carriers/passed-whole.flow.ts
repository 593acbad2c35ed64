// The whole account is handed to an SDK: its type has a labelled member that nobody read.

// @filename: packages.d.ts
declare module 'customerio-node';

// @filename: account.ts
export interface Account {
  id: string;
  newsletterEmail: string;
  /** @purpose security.authentication.mfa */
  twoFactorPhone: string;
}

// @filename: identify.ts
import { TrackClient } from 'customerio-node';
import type { Account } from './account.ts';

const client = new TrackClient('site', 'key');

export async function identify(account: Account): Promise<void> {
  await client.identify(account.id, account);
  //                                ^^^^^^^ security.authentication.mfa -> marketing: Account.twoFactorPhone
}
