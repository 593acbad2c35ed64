// A parameter that is for marketing is given a recovery address.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
  newsletterEmail: string;
}

// @filename: campaigns.ts
export function invite(id: string, /** @purpose marketing */ email: string): void {
  console.log(id, email);
}

export function remind(/** @purpose marketing */ ...emails: string[]): void {
  console.log(emails.length);
}

export function draft({ id, email }: { id: string; /** @purpose marketing */ email: string }): void {
  console.log(id, email);
}

export class Recipient {
  constructor(/** @purpose marketing */ readonly email: string) {}
}

export interface Mailer {
  send(/** @purpose marketing */ to: string, text: string): void;
}

// @filename: job.ts
import type { Account } from './account.ts';
import { draft, invite, Recipient, remind, type Mailer } from './campaigns.ts';

export function run(accounts: readonly Account[], mailer: Mailer): void {
  for (const account of accounts) {
    invite(account.id, account.recoveryEmail);
    //                 ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
    remind(account.newsletterEmail, account.recoveryEmail.toLowerCase());
    //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
    draft({ id: account.id, email: account.recoveryEmail });
    //                             ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
    console.log(new Recipient(account.recoveryEmail).email.length);
    //                        ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
    mailer.send(account.recoveryEmail, 'News');
    //          ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
  }
  accounts.map((account) => account.recoveryEmail).forEach((email) => invite('', email));
  //                                                                             ^^^^^ security.recovery -> marketing: Account.recoveryEmail
  accounts.map((account) => account.recoveryEmail).forEach(remindOne);
  //                                                       ^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
}

function remindOne(/** @purpose marketing */ email: string): void {
  remind(email);
}
