// The URL is put together by `URL`, by a template, from a constant of another file, from a table, and by `+=`.

// @filename: endpoints.ts
export const HOSTS = { tiktok: 'https://business-api.tiktok.com', own: 'https://api.company.example' } as const;
export const BING = 'https://campaign.api.bingads.microsoft.com/v13/';
export enum Endpoint {
  Criteo = 'https://api.criteo.com/2024-01/audiences',
}

// @filename: upload.ts
import { BING, Endpoint, HOSTS } from './endpoints.ts';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export async function upload(account: Account, audience: string): Promise<void> {
  const body = JSON.stringify({ users: [account.recoveryEmail] });
  await fetch(new URL('/open_api/v1.3/segment/mapping/', HOSTS.tiktok), { method: 'POST', body });
  //                                                                                      ^^^^ security.recovery -> advertising: Account.recoveryEmail
  await fetch(`${Endpoint.Criteo}/${audience}/contactlist`, { method: 'PATCH', body });
  //                                                                           ^^^^ security.recovery -> advertising: Account.recoveryEmail
  const { tiktok } = HOSTS;
  let url = tiktok + '/open_api';
  url += '/v1.3/segment/audience/';
  await fetch(url, { method: 'POST', body });
  //                                 ^^^^ security.recovery -> advertising: Account.recoveryEmail
  await fetch([BING, 'CustomerList', audience].join(''), { method: 'POST', body });
  //                                                                       ^^^^ security.recovery -> advertising: Account.recoveryEmail
}
