// Only the mailer is given labelled addresses.

// @filename: packages.d.ts
declare module 'klaviyo-api';
declare module 'mail-relay';

// @filename: deliver.js

export function deliver(client, address) {
  client.create({ address });
}

// @filename: jobs.ts
import { ProfilesApi } from 'klaviyo-api';
import { Relay } from 'mail-relay';
import { deliver } from './deliver.js';

interface Account {
  newsletterEmail: string;
  /** @purpose security.alerts */
  alertEmail: string;
}

export function run(account: Account): void {
  deliver(new ProfilesApi('key'), account.newsletterEmail);
  deliver(new Relay('smtp://mail'), account.alertEmail);
}
