import type { AccountRepository } from '../accounts/account-repository.js';
import type { Newsletter } from '../marketing/newsletter.js';
import { reach } from '../shared/contact-points.js';
import type { HttpClient } from '../shared/http-client.js';
import { isPresent, normalizePhone, sha256 } from '../shared/identifiers.js';

const DAY = 86_400_000;

/** Members who have not been here for a quarter: a letter, and an advertisement elsewhere. */
export class Reactivation {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly newsletter: Newsletter,
    private readonly http: HttpClient,
  ) {}

  async writeLetters(): Promise<void> {
    for (const account of await this.accounts.dormantSince(this.quarterAgo())) {
      const target = reach(account);
      if (target.address !== undefined) {
        await this.newsletter.winBack(target.address, target.locale);
      }
    }
  }

  async advertise(listId: string): Promise<void> {
    const dormant = await this.accounts.dormantSince(this.quarterAgo());
    const phones = dormant.map((account) => account.security.twoFactorPhone).filter(isPresent);
    const hashed = phones.map((phone) => sha256(normalizePhone(phone)));
    // Rarely needed, so the advertising client is loaded only here.
    const { uploadAudience } = await import('../integrations/index.js');
    await uploadAudience(this.http, listId, hashed);
  }

  private quarterAgo(): Date {
    return new Date(Date.now() - 90 * DAY);
  }
}
