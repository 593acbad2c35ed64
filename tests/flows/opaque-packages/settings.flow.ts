// Settings name packages by a glob, and members that serve marketing.

// @filename: settings.json
{
  "sinks": [
    { "packages": "@acme/ads-*", "purpose": "advertising.audience" },
    { "packages": "acme-mail", "members": ["Client.campaigns"], "purpose": "marketing.direct" }
  ]
}

// @filename: packages.d.ts
declare module '@acme/ads-upload';
declare module 'acme-mail';

// @filename: jobs.ts
import { upload } from '@acme/ads-upload';
import { Client } from 'acme-mail';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export function run(account: Account): void {
  const mail = new Client('key');
  upload([account.recoveryEmail]);
  //     ^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  mail.campaigns.add(account.recoveryEmail);
  //                 ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing.direct: Account.recoveryEmail
  mail.transactional.send(account.recoveryEmail);
}
