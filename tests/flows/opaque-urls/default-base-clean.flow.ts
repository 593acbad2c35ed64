// Another client has another base, and a whole address has none.

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
axios.defaults.timeout = 1000;

// @filename: client.ts
import axios from 'axios';

export const accounts = axios.create();
accounts.defaults.baseURL = 'https://accounts.example.com';

// @filename: upload.ts
import axios from 'axios';
import superagent from 'superagent';
import type { Account } from './account.ts';
import { accounts } from './client.ts';

export async function upload(account: Account): Promise<void> {
  await axios.post('https://accounts.example.com/', [account.recoveryEmail]);
  await axios.post('/', [account.newsletterEmail]);
  await accounts.post('/', [account.recoveryEmail]);
  await superagent('POST', 'https://accounts.example.com').send([account.recoveryEmail]);
}
