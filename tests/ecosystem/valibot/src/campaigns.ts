import * as v from 'valibot';
import { addContact, addContacts, addIds } from './audiences.js';
import { readBody } from './requests.js';
import {
  type Account,
  accountSchema,
  type Change,
  changeSchema,
  type Client,
  clientSchema,
  exportedSchema,
  type NewAccount,
  pageSchema,
  registrationSchema,
  storedSchema,
} from './schemas.js';

export function parsed(body: unknown): void {
  const account = v.parse(accountSchema, body);
  addContact(account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: accountSchema.twoFactorPhone
  addContact(account.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: accountSchema.recoveryEmail
  addIds(account.backupCodes);
  //     ^^^^^^^^^^^^^^^^^^^ security.authentication -> advertising.audience: accountSchema.backupCodes
  addContact(account.address?.postcode);
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising.audience: addressSchema.postcode
  addContact(account.newsletterEmail);
  addContact(account.address?.city);
}

export function parsedSafely(body: unknown): void {
  const { success, output } = v.safeParse(accountSchema, body);
  if (!success) return;
  addContact(output.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: accountSchema.recoveryEmail
  addContact(output.newsletterEmail);
}

export async function parsedLater(body: unknown): Promise<void> {
  const { twoFactorPhone, newsletterEmail } = await v.parseAsync(accountSchema, body);
  addContact(twoFactorPhone);
  //         ^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: accountSchema.twoFactorPhone
  addContact(newsletterEmail);
}

export function asked(body: unknown): void {
  if (!v.is(accountSchema, body)) return;
  addContact(body.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: accountSchema.recoveryEmail
  addContact(body.newsletterEmail);
}

const readAccount = v.parser(accountSchema);

export function curried(body: unknown): void {
  const account = readAccount(body);
  addContact(account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: accountSchema.twoFactorPhone
  addContact(account.newsletterEmail);
}

export function typed(account: Account, input: NewAccount): void {
  addContact(account.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: accountSchema.recoveryEmail
  addContact(input.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: accountSchema.twoFactorPhone
  addContact(account.newsletterEmail);
  addContact(input.newsletterEmail);
}

export function picked(body: unknown): void {
  const account = v.parse(registrationSchema, body);
  addContact(account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: accountSchema.twoFactorPhone
  addContact(account.newsletterEmail);
}

export function changed(body: unknown): void {
  const change: Change = v.parse(changeSchema, body);
  addContact(change.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: accountSchema.recoveryEmail
  addContact(change.newsletterEmail);
}

export function extended(body: unknown): void {
  const stored = v.parse(storedSchema, body);
  addContact(stored.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: accountSchema.recoveryEmail
  addContact(String(stored.visits));
}

export function listed(body: unknown): void {
  const { items } = v.parse(pageSchema, body);
  addContacts(items.map((item) => ({ match: item.twoFactorPhone })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: accountSchema.twoFactorPhone
  addContacts(items.map((item) => ({ match: item.newsletterEmail })));
}

export function oneOf(body: unknown): void {
  const client: Client = v.parse(clientSchema, body);
  if (client.kind === 'device') {
    addContact(client.fingerprint);
    //         ^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: deviceSchema.fingerprint
    addContact(client.model);
  } else addContact(client.agent);
}

export function transformed(body: unknown): void {
  const row = v.parse(exportedSchema, body);
  addContact(row.contact);
  //         ^^^^^^^^^^^ security.recovery -> advertising.audience: accountSchema.recoveryEmail
  addContact(row.newsletter);
  addContact(row.title);
}

export function single(body: unknown): void {
  const phone = v.parse(accountSchema.entries.twoFactorPhone, body);
  addContact(phone);
  //         ^^^^^ security.authentication.mfa -> advertising.audience: accountSchema.twoFactorPhone
  addContact(v.parse(accountSchema.entries.newsletterEmail, body));
}

export function rebuilt(body: unknown): void {
  const schema = v.object({ phone: accountSchema.entries.twoFactorPhone, mail: accountSchema.entries.newsletterEmail });
  const { phone, mail } = v.parse(schema, body);
  addContact(phone);
  //         ^^^^^ security.authentication.mfa -> advertising.audience: accountSchema.twoFactorPhone
  addContact(mail);
}

export async function requested(request: Request): Promise<void> {
  const account = await readBody(request, accountSchema);
  addContact(account.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: accountSchema.recoveryEmail
  addContact(account.newsletterEmail);
}
