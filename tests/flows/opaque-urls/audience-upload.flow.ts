// A destination as such integrations are written: payload maps, a hashing helper, a schema with rows, a request client.

// @filename: account.ts
export interface Account {
  id: string;
  firstName?: string;
  marketingEmail?: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  country: string;
}

// @filename: hashing.ts
declare function sha256(text: string): string;

const DIGEST = /^[0-9a-f]{64}$/;

export function hashOnce(value: string, normalise: (text: string) => string = (text) => text): string {
  return DIGEST.test(value) ? value : sha256(normalise(value));
}

// @filename: schema.ts
import type { Account } from './account.ts';
import { hashOnce } from './hashing.ts';

export interface Payload {
  externalId: string;
  email?: string;
  name?: { first?: string };
  country: string;
}

const mapping = {
  externalId: (account: Account) => account.id,
  email: (account: Account) => account.marketingEmail ?? account.recoveryEmail,
  first: (account: Account) => account.firstName,
};

export const payloadOf = (account: Account): Payload => ({
  externalId: mapping.externalId(account),
  email: mapping.email(account),
  name: { first: mapping.first(account) },
  country: account.country,
});

export const SCHEMA = ['EXTERN_ID', 'EMAIL', 'FN', 'COUNTRY'] as const;

const lower = (text: string): string => text.trim().toLowerCase();

export function rowsOf(payloads: readonly Payload[]): string[][] {
  return payloads.map((payload) => [
    payload.externalId,
    payload.email === undefined ? '' : hashOnce(payload.email, lower),
    hashOnce(payload.name?.first ?? '', lower),
    payload.country,
  ]);
}

// @filename: request-client.ts
export interface RequestOptions {
  method: 'POST' | 'DELETE';
  json: unknown;
}
export type RequestClient = (url: string, options: RequestOptions) => Promise<unknown>;

export const createRequestClient =
  (token: string): RequestClient =>
  async (url, { method, json }) => {
    const response = await fetch(`${url}?access_token=${token}`, { method, body: JSON.stringify(json) });
    //                                                                           ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
    return response.json();
  };

// @filename: custom-audience.ts
import type { Account } from './account.ts';
import type { RequestClient } from './request-client.ts';
import { payloadOf, rowsOf, SCHEMA, type Payload } from './schema.ts';

const API_VERSION = 'v21.0';
const BASE_URL = `https://graph.facebook.com/${API_VERSION}/`;

export class CustomAudienceOperations {
  constructor(
    private readonly request: RequestClient,
    private readonly audienceId: string,
  ) {}

  async sync(method: 'POST' | 'DELETE', payloads: readonly Payload[]): Promise<void> {
    const payload = { schema: SCHEMA, data: rowsOf(payloads) };
    await this.request(`${BASE_URL}${this.audienceId}/users`, { method, json: { payload } });
  }
}

export async function perform(request: RequestClient, audienceId: string, accounts: readonly Account[]): Promise<void> {
  await new CustomAudienceOperations(request, audienceId).sync('POST', accounts.map(payloadOf));
}

// @filename: job.ts
import type { Account } from './account.ts';
import { perform } from './custom-audience.ts';
import { createRequestClient } from './request-client.ts';

export const nightly = (accounts: readonly Account[]): Promise<void> =>
  perform(createRequestClient('token'), '2384', accounts);
