// What the parameter is for, the other parameters, and addresses that were given for it.

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
    invite(account.recoveryEmail, account.newsletterEmail);
    remind(account.newsletterEmail, String(account.recoveryEmail.length));
    draft({ id: account.recoveryEmail, email: account.newsletterEmail });
    console.log(new Recipient(account.newsletterEmail).email.length);
    mailer.send(account.newsletterEmail, account.recoveryEmail);
    if (account.recoveryEmail) invite(account.id, account.newsletterEmail);
  }
  accounts.map((account) => account.newsletterEmail).forEach(remindOne);
}

function remindOne(/** @purpose marketing */ email: string): void {
  remind(email);
}
