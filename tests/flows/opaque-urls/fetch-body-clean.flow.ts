// The same body for the company's own server, and another endpoint of the same host.

// @filename: account.ts
export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  id: string;
}

// @filename: notify.ts
import type { Account } from './account.ts';

const GRAPH = 'https://graph.facebook.com';

export async function notify(phoneId: string, account: Account): Promise<void> {
  await fetch('https://api.accounts.example/recovery', { method: 'POST', body: account.recoveryEmail });
  await fetch(`${GRAPH}/v21.0/${phoneId}/messages`, {
    method: 'POST',
    body: JSON.stringify({ to: account.recoveryEmail, template: 'recovery_code' }),
  });
}
