/**
 * Partner Audiences: lists we receive from data brokers, and what we send back to them.
 *
 * @sink advertising.audience
 */
import { recoveryContacts } from '../accounts/account-directory.js';
import type { AccountRepository } from '../accounts/account-repository.js';
import { JsonBody, type HttpClient } from '../shared/http-client.js';
import { normalizeEmail, sha256 } from '../shared/identifiers.js';

const BROKER = 'https://feeds.broker.example/v1';

/** One line of a broker's file: a hashed identifier and the segment it was sold under. */
export interface BrokerRecord {
  identifier: string;
  segment: string;
}

export function readBrokerList(csv: string): BrokerRecord[] {
  return csv
    .split('\n')
    .slice(1)
    .map((line) => line.split(';'))
    .map(([identifier = '', segment = '']) => ({ identifier, segment }));
}

export class PartnerAudiences {
  readonly #records: BrokerRecord[] = [];

  constructor(
    private readonly accounts: AccountRepository,
    private readonly http: HttpClient,
  ) {}

  import(csv: string): number {
    const records = readBrokerList(csv);
    this.#records.push(...records);
    return records.length;
  }

  /** The broker joins our identifiers with its file and returns the overlap the next day. */
  async requestOverlap(): Promise<void> {
    const members: string[] = [];
    for await (const email of recoveryContacts(this.accounts)) members.push(sha256(normalizeEmail(email)));
    await this.postFeed(new JsonBody().with('members', members).with('broker', this.#records).build());
  }

  async enrich(phones: readonly string[], countries: readonly string[]): Promise<void> {
    await this.postFeed(new JsonBody().with('phones', phones.map(sha256)).with('countries', countries).build());
  }

  async postFeed(body: string): Promise<void> {
    await this.http.post(`${BROKER}/feed`, body);
  }
}
