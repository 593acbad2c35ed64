// Of the addresses only those go to the audience whose owners consented to just that; the other upload is reported.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  /** @consent advertising.audience */
  audienceConsent: boolean;
}

// @filename: request-client.ts
const BASE_URL = 'https://graph.facebook.com/v21.0/';

export async function post(path: string, json: unknown): Promise<unknown> {
  const response = await fetch(`${BASE_URL}${path}`, { method: 'POST', body: JSON.stringify(json) });
  //                                                                         ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  return response.json();
}

// @filename: job.ts
import type { Account } from './account.ts';
import { post } from './request-client.ts';

declare function sha256(text: string): string;

export async function sync(audience: string, accounts: readonly Account[]): Promise<void> {
  for (const account of accounts) {
    await post(`${audience}/users`, { schema: ['EMAIL'], data: [[sha256(account.recoveryEmail)]] });
  }
}
