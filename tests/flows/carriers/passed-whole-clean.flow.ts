// Only members without a label, a type without the labelled one, and what a rest leaves over.

// @filename: packages.d.ts
declare module 'customerio-node';

// @filename: account.ts
export interface Account {
  id: string;
  newsletterEmail: string;
  /** @purpose security.authentication.mfa */
  twoFactorPhone: string;
}
export type Subscriber = Pick<Account, 'id' | 'newsletterEmail'>;

// @filename: identify.ts
import { TrackClient } from 'customerio-node';
import type { Account, Subscriber } from './account.ts';

const client = new TrackClient('site', 'key');

export async function identify(account: Account, subscriber: Subscriber): Promise<void> {
  const { twoFactorPhone, ...rest } = account;
  await client.identify(account.id, { email: account.newsletterEmail, verified: twoFactorPhone !== '' });
  await client.identify(subscriber.id, subscriber);
  await client.identify(account.id, rest);
}
