/**
 * Tailored Audiences: customer lists that advertisers may target on the network.
 *
 * @sink advertising
 */
import { JsonBody, type HttpClient } from '../shared/http-client.js';
import type { MatchRow } from '../shared/identifiers.js';

const ENDPOINT = 'https://audiences.ads.example/v2';
const BATCH = 1000;

export class TailoredAudiences {
  constructor(private readonly http: HttpClient) {}

  async upload(listId: string, rows: readonly MatchRow[]): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH) {
      const body = new JsonBody()
        .with('list', listId)
        .with('rows', rows.slice(start, start + BATCH))
        .build();
      await this.http.post(`${ENDPOINT}/lists/${listId}/rows`, body);
    }
  }
}

/** Adds bare hashed identifiers to a list, without any other column. */
export async function uploadIdentifiers(
  http: HttpClient,
  listId: string,
  identifiers: readonly string[],
): Promise<void> {
  await http.post(`${ENDPOINT}/lists/${listId}/identifiers`, JSON.stringify({ identifiers }));
}

/** The members a lookalike audience is grown from. */
export class SeedAudience {
  readonly #members: string[] = [];
  #country = 'any';

  add(email: string): void {
    this.#members.push(email);
  }

  restrictTo(country: string): void {
    this.#country = country;
  }

  async publish(http: HttpClient, name: string): Promise<void> {
    const body = new JsonBody().with('name', name).with('country', this.#country).with('members', this.#members);
    await http.post(`${ENDPOINT}/lookalikes`, body.build());
  }
}
