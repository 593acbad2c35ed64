// A function makes the client, and a barrel passes the package on.

// @filename: packages.d.ts
declare module '@mailchimp/mailchimp_marketing';

// @filename: vendors.ts
export { default as mailchimp } from '@mailchimp/mailchimp_marketing';

// @filename: lists.ts
import { mailchimp } from './vendors.ts';

export function lists(key: string): any {
  mailchimp.setConfig({ apiKey: key });
  return mailchimp.lists;
}

// @filename: join.ts
import { lists } from './lists.ts';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export async function join(account: Account): Promise<void> {
  await lists('key').addListMember('weekly', { email_address: account.recoveryEmail });
  //                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
}
