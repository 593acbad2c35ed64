// Host and version stand in a configuration object that is chosen by a key and passed along.

// @filename: config.ts
const partners = {
  pinterest: { host: 'https://api.pinterest.com', version: 'v5' },
  reddit: { host: 'https://ads-api.reddit.com', version: 'v3' },
};

export const config = { ...partners, retries: 3 } as const;
export type Partner = { readonly host: string; readonly version: string };

// @filename: upload.ts
import { config, type Partner } from './config.ts';

interface Account {
  /** @purpose security.authentication.mfa */
  twoFactorPhone: string;
}

const urlOf = ({ host, version }: Partner, path: string): string => `${host}/${version}/${path}`;

export async function upload(account: Account, id: string): Promise<void> {
  await fetch(urlOf(config.pinterest, `ad_accounts/${id}/customer_lists`), { body: account.twoFactorPhone });
  //                                                                               ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Account.twoFactorPhone
}
