import { Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Value } from '@sinclair/typebox/value';
import { addContact, addContacts, addIds } from './audiences.js';
import { readBody, route } from './requests.js';
import { Account, Address, Change, Page, Registration, Session, Stored } from './schemas.js';

export function decoded(body: unknown): void {
  const account = Value.Decode(Account, body);
  addContact(account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(account.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addIds(account.backupCodes);
  //     ^^^^^^^^^^^^^^^^^^^ security.authentication -> advertising.audience: Account.backupCodes
  addContact(account.address?.postcode);
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising.audience: Address.postcode
  addContact(account.newsletterEmail);
  addContact(account.address?.city);
}

export function parsed(body: unknown): void {
  const { recoveryEmail, newsletterEmail } = Value.Parse(Account, body);
  addContact(recoveryEmail);
  //         ^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addContact(newsletterEmail);
}

export function checked(body: unknown): void {
  if (!Value.Check(Account, body)) return;
  addContact(body.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(body.newsletterEmail);
}

export function asserted(body: unknown): void {
  Value.Assert(Registration, body);
  addContact(body.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(body.newsletterEmail);
}

const compiled = TypeCompiler.Compile(Account);

export function compiledCheck(body: unknown): void {
  if (compiled.Check(body)) {
    addContact(body.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
    addContact(body.newsletterEmail);
  }
  const account = compiled.Decode(body);
  addContact(account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(account.newsletterEmail);
}

export function cleaned(body: unknown): void {
  const account = Value.Cast(Account, Value.Clean(Account, body));
  addContact(account.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addContact(account.newsletterEmail);
}

export function typed(account: Account, change: Change, session: Session): void {
  addContact(account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(change.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addIds(session.ipAddress);
  //     ^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
  addContact(account.newsletterEmail);
  addContact(change.newsletterEmail);
  addContact(session.userAgent);
}

export function transformed(body: unknown): void {
  const session = Value.Decode(Session, body);
  addIds(session.ipAddress);
  //     ^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
  addContact(session.userAgent);
}

export function extended(body: unknown): void {
  const stored = Value.Decode(Stored, body);
  addContact(stored.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addContact(String(stored.visits));
}

export function listed(body: unknown): void {
  const { items } = Value.Decode(Page(Account), body);
  addContacts(items.map((item) => ({ match: item.twoFactorPhone })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContacts(items.map((item) => ({ match: item.newsletterEmail })));
}

export function rebuilt(body: unknown): void {
  const schema = Type.Object({ phone: Account.properties.twoFactorPhone, mail: Account.properties.newsletterEmail });
  const { phone, mail } = Value.Decode(schema, body);
  addContact(phone);
  //         ^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(mail);
}

export async function requested(request: Request): Promise<void> {
  const address = await readBody(request, Address);
  addContact(address.postcode);
  //         ^^^^^^^^^^^^^^^^ security.verification -> advertising.audience: Address.postcode
  addContact(address.city);
}

export const enrol = route({
  body: Registration,
  handle({ twoFactorPhone, newsletterEmail }) {
    addContact(twoFactorPhone);
    //         ^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
    addContact(newsletterEmail);
  },
});

export const change = route({
  body: Change,
  handle: (body) => {
    addContact(body.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
    addContact(body.newsletterEmail);
  },
});
