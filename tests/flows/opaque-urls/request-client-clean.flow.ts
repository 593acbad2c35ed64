// No caller that has labelled data names an advertising path.

// @filename: client.ts
const BASE = 'https://graph.facebook.com/v21.0';

export async function post(path: string, body: unknown): Promise<Response> {
  return fetch(BASE + path, { method: 'POST', body: JSON.stringify(body) });
}

// @filename: jobs.ts
import { post } from './client.ts';

interface Account {
  /** @purpose security.authentication.mfa */
  twoFactorPhone: string;
  newsletterEmail: string;
}

export async function sync(audience: string, account: Account): Promise<void> {
  await post(`/${audience}/users`, { email: account.newsletterEmail });
}

export async function sendCode(sender: string, account: Account): Promise<void> {
  await post(`/${sender}/messages`, { to: account.twoFactorPhone });
}
