// The base of a client's URLs is assigned, for all requests or for one client; a request function is told the method first.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  newsletterEmail: string;
}

// @filename: packages.d.ts
declare module 'axios';
declare module 'superagent';

// @filename: setup.ts
import axios from 'axios';

axios.defaults.baseURL = 'https://ct.pinterest.com/v3';

// @filename: client.ts
import axios from 'axios';

export const meta = axios.create();
meta.defaults.baseURL = 'https://www.facebook.com/tr';

// @filename: upload.ts
import axios from 'axios';
import superagent from 'superagent';
import type { Account } from './account.ts';
import { meta } from './client.ts';

export async function upload(account: Account): Promise<void> {
  await axios.post('/', [account.recoveryEmail]);
  //                    ^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  await meta.post('/', [account.recoveryEmail]);
  //                   ^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  await superagent('POST', 'https://ct.pinterest.com/v3').send([account.recoveryEmail]);
  //                                                           ^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
