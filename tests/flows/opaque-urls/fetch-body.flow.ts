// A request to an advertiser's audience endpoint discloses what its body holds.

// @filename: account.ts
export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  id: string;
}

// @filename: upload.ts
import type { Account } from './account.ts';

const GRAPH = 'https://graph.facebook.com';

export async function upload(audience: string, accounts: readonly Account[]): Promise<void> {
  const rows = accounts.map((account) => [account.recoveryEmail.trim().toLowerCase()]);
  await fetch(`${GRAPH}/v21.0/${audience}/users`, {
    method: 'POST',
    body: JSON.stringify({ payload: { schema: ['EMAIL'], data: rows } }),
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  });
}
