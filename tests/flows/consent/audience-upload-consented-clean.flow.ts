// Only the addresses of people who consented to advertising are uploaded.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  /** @consent advertising */
  advertisingConsent: boolean;
}

// @filename: request-client.ts
const BASE_URL = 'https://graph.facebook.com/v21.0/';

export async function post(path: string, json: unknown): Promise<unknown> {
  const response = await fetch(`${BASE_URL}${path}`, { method: 'POST', body: JSON.stringify(json) });
  return response.json();
}

// @filename: job.ts
import type { Account } from './account.ts';
import { post } from './request-client.ts';

declare function sha256(text: string): string;

export async function sync(audience: string, accounts: readonly Account[]): Promise<void> {
  for (const account of accounts) {
    if (!account.advertisingConsent) continue;
    await post(`${audience}/users`, { schema: ['EMAIL'], data: [[sha256(account.recoveryEmail)]] });
  }
}
