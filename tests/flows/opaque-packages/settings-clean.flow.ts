// `none` takes a member out of a package of the catalogue; the catalogue can be switched off for the rest.

// @filename: settings.json
{
  "sinks": [{ "packages": "facebook-nodejs-business-sdk", "members": "CustomAudience.deleteUsers", "purpose": "none" }]
}

// @filename: packages.d.ts
declare module 'facebook-nodejs-business-sdk';

// @filename: erase.ts
import { CustomAudience } from 'facebook-nodejs-business-sdk';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export function erase(account: Account, id: string): void {
  new CustomAudience(id).deleteUsers([account.recoveryEmail]);
}
