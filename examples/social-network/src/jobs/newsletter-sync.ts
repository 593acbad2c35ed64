import type { Account } from '../accounts/account.js';
import type { Newsletter } from '../marketing/newsletter.js';
import { contactPoints } from '../shared/contact-points.js';
import { JsonBody } from '../shared/http-client.js';
import { normalizeEmail, sha256 } from '../shared/identifiers.js';

/** Sends subscribers' profiles to the newsletter, without anything it has no use for. */
export async function syncSubscribers(newsletter: Newsletter, accounts: readonly Account[]): Promise<void> {
  for (const account of accounts) {
    if (account.newsletterEmail === undefined) continue;
    const { security: _security, passwordHash: _passwordHash, ...profile } = account;
    await newsletter.syncProfile(profile);
  }
}

/** Confirms a subscription to the address that was typed in, or to the sign-in address if it is the same person's. */
export async function confirmSubscription(newsletter: Newsletter, account: Account): Promise<void> {
  const [signInEmail] = contactPoints(account);
  const address = normalizeEmail(account.newsletterEmail ?? signInEmail);
  const unsubscribeKey = sha256(address);
  await newsletter.post(new JsonBody().with('confirm', address).with('unsubscribe', unsubscribeKey).build());
}

export async function sendYearInReview(newsletter: Newsletter, accounts: readonly Account[]): Promise<void> {
  await Promise.all(accounts.map((account) => newsletter.yearInReview(account)));
}
