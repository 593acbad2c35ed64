// The client is given what the newsletter needs, and the company's own service the whole account.

// @filename: http.ts
export async function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, { method: 'POST', body: JSON.stringify(body) });
}

// @filename: users.ts
import { post } from './http.ts';

export interface Account {
  id: string;
  newsletterEmail: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export async function sync(account: Account): Promise<void> {
  const { id, newsletterEmail } = account;
  await post('https://api.iterable.com/api/users/update', { id, newsletterEmail });
  await post('https://accounts.company.example/backup', account);
}
