// The SDK is loaded when it is needed.

// @filename: packages.d.ts
declare module 'facebook-nodejs-business-sdk';

// @filename: sync.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export async function sync(account: Account, id: string): Promise<void> {
  const { CustomAudience } = await import('facebook-nodejs-business-sdk');
  const sdk = await import('facebook-nodejs-business-sdk');
  await new CustomAudience(id).createUser(['EMAIL'], account.recoveryEmail);
  //                                                 ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
  await new sdk.default.CustomAudience(id).createUser(['EMAIL'], account.recoveryEmail);
  //                                                             ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
