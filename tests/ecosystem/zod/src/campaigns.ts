import { z } from 'zod';
import { addContact, addContacts, addIds } from './audiences.js';
import { readBody, tryBody } from './requests.js';
import {
  type Account,
  account,
  address,
  type Change,
  change,
  type Client,
  client,
  exported,
  type NewAccount,
  page,
  registration,
  type Stored,
  stored,
} from './schemas.js';

export function parsed(body: unknown): void {
  const value = account.parse(body);
  addContact(value.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: account.twoFactorPhone
  addContact(value.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: account.recoveryEmail
  addIds(value.backupCodes);
  //     ^^^^^^^^^^^^^^^^^ security.authentication -> advertising.audience: account.backupCodes
  addContact(value.newsletterEmail);
}

export function parsedSafely(body: unknown): void {
  const result = account.safeParse(body);
  if (!result.success) return;
  addContact(result.data.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: account.recoveryEmail
  addContact(result.data.newsletterEmail);
  const { data } = result;
  addContact(data.address?.postcode);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising.audience: address.postcode
  addContact(data.address?.city);
}

export async function parsedLater(body: unknown): Promise<void> {
  const { twoFactorPhone, newsletterEmail } = await account.parseAsync(body);
  addContact(twoFactorPhone);
  //         ^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: account.twoFactorPhone
  addContact(newsletterEmail);
  const result = await account.safeParseAsync(body);
  addContact(result.data?.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: account.recoveryEmail
  addContact(result.data?.newsletterEmail);
}

export function typed(value: Account, input: NewAccount): void {
  addContact(value.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: account.twoFactorPhone
  addContact(input.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: account.recoveryEmail
  addContact(value.newsletterEmail);
  addContact(input.newsletterEmail);
}

export function picked(body: unknown): void {
  const value = registration.parse(body);
  addContact(value.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: account.twoFactorPhone
  addContact(value.newsletterEmail);
}

export function changed(body: unknown): void {
  const value: Change = change.parse(body);
  addContact(value.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: account.recoveryEmail
  addContact(value.newsletterEmail);
}

export function extended(body: unknown): void {
  const value: Stored = stored.parse(body);
  addContact(value.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: account.recoveryEmail
  addContact(value.createdAt.toISOString());
}

export function listed(body: unknown): void {
  const { items } = page.parse(body);
  addContacts(items.map((item) => ({ match: item.twoFactorPhone })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: account.twoFactorPhone
  addContacts(items.map((item) => ({ match: item.newsletterEmail })));
}

export function inline(body: unknown): void {
  const { rows } = z.object({ rows: z.array(address) }).parse(body);
  for (const row of rows) {
    addContact(row.postcode);
    //         ^^^^^^^^^^^^ security.verification -> advertising.audience: address.postcode
    addContact(row.city);
  }
}

export function recorded(body: unknown): void {
  const byId = z.record(z.string(), account).parse(body);
  for (const value of Object.values(byId)) {
    addContact(value.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: account.recoveryEmail
    addContact(value.newsletterEmail);
  }
}

export function oneOf(body: unknown): void {
  const value: Client = client.parse(body);
  if (value.kind === 'device') {
    addContact(value.fingerprint);
    //         ^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: device.fingerprint
    addContact(value.model);
  } else addContact(value.agent);
}

export function transformed(body: unknown): void {
  const row = exported.parse(body);
  addContact(row.contact);
  //         ^^^^^^^^^^^ security.recovery -> advertising.audience: account.recoveryEmail
  addContact(row.newsletter);
  addContact(row.title);
}

export function piped(body: unknown): void {
  const phone = account.shape.twoFactorPhone.parse(body);
  addContact(phone);
  //         ^^^^^ security.authentication.mfa -> advertising.audience: account.twoFactorPhone
  addContact(account.shape.newsletterEmail.parse(body));
}

export function rebuilt(body: unknown): void {
  const schema = z.object({ phone: account.shape.twoFactorPhone, mail: account.shape.newsletterEmail });
  const { phone, mail } = schema.parse(body);
  addContact(phone);
  //         ^^^^^ security.authentication.mfa -> advertising.audience: account.twoFactorPhone
  addContact(mail);
}

export function refined(body: unknown): void {
  const complete = account.refine((value) => value.address !== null).brand<'complete'>();
  const value = complete.parse(body);
  addContact(value.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: account.recoveryEmail
  addContact(value.newsletterEmail);
}

export async function requested(request: Request): Promise<void> {
  const value = await readBody(request, account);
  addContact(value.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: account.twoFactorPhone
  addContact(value.newsletterEmail);
  const read = await tryBody(request, registration);
  addContact(read?.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: account.twoFactorPhone
  addContact(read?.newsletterEmail);
}

const campaign = z.function({ input: [account], output: z.void() });

export const enrol = campaign.implement((value) => {
  addContact(value.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: account.recoveryEmail
  addContact(value.newsletterEmail);
});
