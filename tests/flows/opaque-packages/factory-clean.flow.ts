// The factory makes a client of the program itself.

// @filename: packages.d.ts
declare module '@mailchimp/mailchimp_marketing';

// @filename: lists.ts
import mailchimp from '@mailchimp/mailchimp_marketing';

class Members {
  private readonly rows: string[] = [];
  addListMember(list: string, member: { email_address: string }): void {
    this.rows.push(list + member.email_address);
  }
}

export const vendor = (): any => mailchimp.lists;

export function lists(): Members {
  return new Members();
}

// @filename: join.ts
import { lists, vendor } from './lists.ts';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  newsletterEmail: string;
}

export function join(account: Account): void {
  lists().addListMember('alerts', { email_address: account.recoveryEmail });
  vendor().addListMember('weekly', { email_address: account.newsletterEmail });
}
