// The same ways to the company's own host, and a variable that was assigned another URL before the request.

// @filename: endpoints.ts
export const HOSTS = { tiktok: 'https://business-api.tiktok.com', own: 'https://api.company.example' } as const;

// @filename: notify.ts
import { HOSTS } from './endpoints.ts';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export async function notify(account: Account): Promise<void> {
  const body = JSON.stringify({ users: [account.recoveryEmail] });
  await fetch(new URL('/open_api/v1.3/segment/mapping/', HOSTS.own), { method: 'POST', body });
  await fetch(`${HOSTS.own}/recovery`, { method: 'POST', body });
  let url = `${HOSTS.tiktok}/open_api/v1.3/segment/audience/`;
  await fetch(url);
  url = `${HOSTS.own}/recovery`;
  await fetch(url, { method: 'POST', body });
}
