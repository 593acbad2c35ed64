// The same destination with a mapping that takes the address people gave for marketing only.

// @filename: account.ts
export interface Account {
  id: string;
  marketingEmail?: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  country: string;
}

// @filename: hashing.ts
declare function sha256(text: string): string;

export const hashOnce = (value: string, normalise: (text: string) => string): string => sha256(normalise(value));

// @filename: schema.ts
import type { Account } from './account.ts';
import { hashOnce } from './hashing.ts';

export interface Payload {
  externalId: string;
  email?: string;
  recoverable: boolean;
}

export const payloadOf = (account: Account): Payload => ({
  externalId: account.id,
  email: account.marketingEmail,
  recoverable: account.recoveryEmail !== '',
});

const lower = (text: string): string => text.trim().toLowerCase();

export const rowsOf = (payloads: readonly Payload[]): string[][] =>
  payloads.map(({ externalId, email = '' }) => [externalId, hashOnce(email, lower)]);

// @filename: request-client.ts
export type RequestClient = (url: string, json: unknown) => Promise<unknown>;

export const createRequestClient =
  (token: string): RequestClient =>
  async (url, json) => {
    const response = await fetch(`${url}?access_token=${token}`, { method: 'POST', body: JSON.stringify(json) });
    return response.json();
  };

// @filename: job.ts
import type { Account } from './account.ts';
import { createRequestClient } from './request-client.ts';
import { payloadOf, rowsOf } from './schema.ts';

const request = createRequestClient('token');

export async function nightly(accounts: readonly Account[]): Promise<void> {
  const payload = { schema: ['EXTERN_ID', 'EMAIL'], data: rowsOf(accounts.map(payloadOf)) };
  await request('https://graph.facebook.com/v21.0/2384/users', { payload });
}

export async function startRecovery(account: Account): Promise<void> {
  await request('https://accounts.company.example/recovery', { to: account.recoveryEmail });
}
