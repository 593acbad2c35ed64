// A request client puts host and path together: the path that a caller gives says where its data goes.

// @filename: client.ts
const BASE = 'https://graph.facebook.com/v21.0';

export async function post(path: string, body: unknown): Promise<Response> {
  return fetch(BASE + path, { method: 'POST', body: JSON.stringify(body) });
  //                                                ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}

// @filename: jobs.ts
import { post } from './client.ts';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  /** @purpose security.authentication.mfa */
  twoFactorPhone: string;
}

export async function sync(audience: string, account: Account): Promise<void> {
  await post(`/${audience}/users`, { email: account.recoveryEmail });
}

export async function sendCode(sender: string, account: Account): Promise<void> {
  await post(`/${sender}/messages`, { to: account.twoFactorPhone });
}
