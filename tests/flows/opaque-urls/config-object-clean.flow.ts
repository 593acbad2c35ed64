// The function that makes the URL is called with another path.

// @filename: config.ts
export const config = { pinterest: { host: 'https://api.pinterest.com', version: 'v5' }, retries: 3 } as const;

// @filename: upload.ts
import { config } from './config.ts';

interface Account {
  /** @purpose security.authentication.mfa */
  twoFactorPhone: string;
}

const urlOf = (path: string): string => `${config.pinterest.host}/${config.pinterest.version}/${path}`;

export async function upload(account: Account, id: string): Promise<void> {
  await fetch(urlOf(`ad_accounts/${id}/customer_lists`));
  await fetch(urlOf('user_account'), { body: account.twoFactorPhone });
}
