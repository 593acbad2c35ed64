/**
 * News and offers, for members who asked for them.
 *
 * @sink marketing
 */
import type { Account } from '../accounts/account.js';
import { growthEvents } from '../shared/events.js';
import { JsonBody, type HttpClient } from '../shared/http-client.js';
import { normalizeEmail } from '../shared/identifiers.js';

const ENDPOINT = 'https://newsletter.example/v1';

export type SubscriberProfile = Pick<Account, 'id' | 'displayName' | 'country' | 'locale' | 'newsletterEmail'>;

export class Newsletter {
  constructor(private readonly http: HttpClient) {
    growthEvents.subscribe('signed-up', ({ displayName, newsletterEmail }) => {
      if (newsletterEmail !== undefined) void this.subscribe(newsletterEmail, displayName);
    });
  }

  async subscribe(address: string, name: string): Promise<void> {
    await this.post(new JsonBody().with('address', normalizeEmail(address)).with('name', name).build());
  }

  async syncProfile(profile: SubscriberProfile): Promise<void> {
    await this.post(new JsonBody().with('profile', profile).build());
  }

  /** The yearly "this was your year" letter. */
  async yearInReview(account: Account): Promise<void> {
    if (account.newsletterEmail === undefined) return;
    const since = account.createdAt.getFullYear().toString();
    const letter = `Dear ${account.displayName}, you have been with us since ${since}.`;
    await this.post(new JsonBody().with('address', account.newsletterEmail).with('text', letter).build());
  }

  async winBack(address: string, locale: string): Promise<void> {
    await this.post(new JsonBody().with('address', address).with('template', `win-back.${locale}`).build());
  }

  async post(body: string): Promise<void> {
    await this.http.post(`${ENDPOINT}/letters`, body);
  }
}
