/**
 * Keeps the standing audiences up to date; runs every night.
 *
 * @sink advertising.audience
 */
import { forEachReachable } from '../accounts/account-directory.js';
import type { Account } from '../accounts/account.js';
import type { AccountRepository } from '../accounts/account-repository.js';
import { contactPoints } from '../shared/contact-points.js';
import type { HttpClient } from '../shared/http-client.js';
import { isPresent, sha256 } from '../shared/identifiers.js';
import { uploadIdentifiers } from './tailored-audiences.js';

export class AudienceSync {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly http: HttpClient,
  ) {}

  /** Members an advertiser wants back. */
  async syncDormant(listId: string, since: Date): Promise<number> {
    const audience = await this.accounts.dormantSince(since);
    const identifiers = audience.flatMap((account) => contactPoints(account)).filter(isPresent);
    await uploadIdentifiers(this.http, listId, identifiers.map(sha256));
    return identifiers.length;
  }

  /** One segment per initial of the account id, small enough for the delivery servers. */
  async syncMobile(listId: string): Promise<void> {
    const segments = new Map<string, string[]>();
    await forEachReachable(this.accounts, (accountId, phone) => {
      const name = `${listId}-${accountId.slice(0, 1)}`;
      const segment = segments.get(name) ?? [];
      segment.push(sha256(phone));
      segments.set(name, segment);
    });
    for (const [name, members] of segments) await uploadIdentifiers(this.http, name, members);
  }

  /** "Careful people": a segment by country, of account ids only. */
  async syncCareful(listId: string, members: readonly Account[]): Promise<void> {
    const careful = members.filter((member) => member.security.twoFactorPhone !== undefined);
    const keys = careful.map(({ id, country }) => `${country}:${id}`);
    await uploadIdentifiers(this.http, listId, keys);
  }
}
