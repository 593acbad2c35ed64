import type { Account } from '../accounts/account.js';

export type ContactPoints = readonly [email: string, publicPhone: string | undefined, mobile: string | undefined];

/** Every way to reach a member, best one first. */
export function contactPoints(account: Account): ContactPoints {
  return [account.email, account.publicPhone, account.security.twoFactorPhone];
}

export interface ReachOptions {
  channel: 'mail' | 'sms';
  address: string | undefined;
}

export interface Reach extends ReachOptions {
  locale: string;
}

/** How to reach one member; by mail to the recovery address when the caller has no opinion. */
export function reach(
  account: Account,
  options: ReachOptions = { channel: 'mail', address: account.security.recoveryEmail ?? account.email },
): Reach {
  return { ...options, locale: account.locale };
}
