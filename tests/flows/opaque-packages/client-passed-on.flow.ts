// Which client it is, the caller says: the helper is a sink only for him who brings an advertiser's.

// @filename: packages.d.ts
declare module 'klaviyo-api';
declare module 'mail-relay';

// @filename: deliver.js

export function deliver(client, address) {
  client.create({ address });
  //            ^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
}

// @filename: jobs.ts
import { ProfilesApi } from 'klaviyo-api';
import { Relay } from 'mail-relay';
import { deliver } from './deliver.js';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  /** @purpose security.alerts */
  alertEmail: string;
}

export function run(account: Account): void {
  deliver(new ProfilesApi('key'), account.recoveryEmail);
  deliver(new Relay('smtp://mail'), account.alertEmail);
}
