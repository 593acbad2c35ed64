import type { Account } from './accounts.js';
import { appRouter, type Inputs, type Outputs } from './app.router.js';
import { addContact, addContacts } from './audiences.js';
import { api } from './client.js';
import type { Context } from './server.js';

export async function one(id: string): Promise<void> {
  const account = await api.accounts.byId.query({ id });
  addContact(account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(account.newsletterEmail);
}

export async function everyone(): Promise<void> {
  const accounts = await api.accounts.list.query();
  addContacts(accounts.map((account) => ({ match: account.recoveryEmail })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addContacts(accounts.map((account) => ({ match: account.newsletterEmail })));
}

export async function contact(id: string): Promise<void> {
  const { contact, newsletter } = await api.accounts.contact.query(id);
  addContact(contact);
  //         ^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addContact(newsletter);
}

export async function me(): Promise<void> {
  const session = await api.accounts.me.query();
  addContact(session.ipAddress);
  //         ^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
  addContact(session.account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(session.userAgent);
}

export async function register(input: Inputs['accounts']['register']): Promise<void> {
  addContact(input.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: registration.recoveryEmail
  addContact(input.newsletterEmail);
  const account = await api.accounts.register.mutate(input);
  addContact(account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(account.newsletterEmail);
}

export async function paged(): Promise<void> {
  const { items } = await api.accounts.page.query({ cursor: 0 });
  for (const { recoveryEmail, newsletterEmail } of items) {
    addContact(recoveryEmail);
    //         ^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
    addContact(newsletterEmail);
  }
}

export function shown(account: Outputs['accounts']['byId'], list: Outputs['accounts']['list']): void {
  addContact(account.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addContact(list[0]?.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(account.newsletterEmail);
  addContact(list[0]?.newsletterEmail);
}

export async function calledHere(context: Context): Promise<void> {
  const caller = appRouter.createCaller(context);
  const account = await caller.accounts.byId({ id: '1' });
  addContact(account.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addContact(account.newsletterEmail);
  const row = await caller.accounts.contact('1');
  addContact(row.contact);
  //         ^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addContact(row.newsletter);
}

export function subscribed(): void {
  api.accounts.feed.subscribe(undefined, {
    onData({ phone, name }) {
      addContact(phone);
      //         ^^^^^ MISSING security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
      addContact(name);
    },
  });
}

export async function enrolled(account: Account): Promise<void> {
  const { digest, title } = await api.campaigns.enrolContact.mutate({
    match: account.recoveryEmail,
    title: account.name,
  });
  addContact(digest);
  //         ^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addContact(title);
}
