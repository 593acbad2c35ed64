// Namespace, default and renamed imports lead to the same package.

// @filename: packages.d.ts
declare module 'facebook-nodejs-business-sdk';
declare module 'customerio-node';

// @filename: sync.ts
import * as meta from 'facebook-nodejs-business-sdk';
import customerIo from 'customerio-node';
import { CustomAudience as Audience } from 'facebook-nodejs-business-sdk';

interface Account {
  /** @purpose security.authentication.mfa */
  twoFactorPhone: string;
}

export function sync(account: Account, id: string): void {
  new meta.CustomAudience(id).createUser(['PHONE'], account.twoFactorPhone);
  //                                                ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Account.twoFactorPhone
  const audience = new Audience(id);
  audience.createUsersReplace([account.twoFactorPhone]);
  //                          ^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Account.twoFactorPhone
  const { identify } = new customerIo.TrackClient('site', 'key');
  identify(id, { phone: account.twoFactorPhone });
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> marketing: Account.twoFactorPhone
}
