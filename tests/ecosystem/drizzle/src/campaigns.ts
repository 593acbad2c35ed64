import { and, count, desc, eq, getTableColumns, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Account, Accounts } from './accounts.js';
import { addContact, addContacts, addIds } from './audiences.js';
import type { Database } from './database.js';
import { type NewUser, sessions, type User, users } from './schema.js';

export async function everyone(db: Database): Promise<void> {
  const rows = await db.select().from(users);
  for (const row of rows) {
    addContact(row.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: users.twoFactorPhone
    addContact(row.newsletterEmail);
  }
}

export async function renamed(db: Database): Promise<void> {
  const rows = await db
    .select({ phone: users.twoFactorPhone, mail: users.newsletterEmail })
    .from(users)
    .where(gt(users.visits, 10))
    .orderBy(desc(users.visits));
  addContacts(rows.map((row) => ({ match: row.phone })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: users.twoFactorPhone
  addContacts(rows.map((row) => ({ match: row.mail })));
}

export async function joined(db: Database): Promise<void> {
  const rows = await db.select().from(users).innerJoin(sessions, eq(sessions.userId, users.id));
  addContacts(rows.map((row) => ({ match: row.sessions.ipAddress })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: sessions.ipAddress
  addContacts(rows.map((row) => ({ match: row.users.recoveryEmail })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: users.recoveryEmail
  addContacts(rows.map((row) => ({ match: row.sessions.userAgent })));
}

export async function nested(db: Database): Promise<void> {
  const rows = await db
    .select({ user: { mail: users.recoveryEmail, name: users.name }, agent: sessions.userAgent })
    .from(sessions)
    .leftJoin(users, eq(sessions.userId, users.id));
  addContacts(rows.map(({ user }) => ({ match: user?.mail })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: users.recoveryEmail
  addContacts(rows.map(({ user, agent }) => ({ match: user?.name, city: agent })));
}

export async function listed(db: Database): Promise<void> {
  const { twoFactorPhone: _, ...columns } = getTableColumns(users);
  const rows = await db.select(columns).from(users);
  addContacts(rows.map((row) => ({ match: row.recoveryEmail })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: users.recoveryEmail
  addContacts(rows.map((row) => ({ match: row.newsletterEmail })));
}

export async function queried(db: Database): Promise<void> {
  const found = await db.query.users.findMany({ with: { sessions: true } });
  addContact(found[0]?.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: users.twoFactorPhone
  addContact(found[0]?.sessions[0]?.ipAddress);
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: sessions.ipAddress
  addContact(found[0]?.newsletterEmail);
  addContact(found[0]?.sessions[0]?.userAgent);
}

export async function queriedColumns(db: Database): Promise<void> {
  const found = await db.query.users.findFirst({ columns: { recoveryEmail: true, newsletterEmail: true } });
  addContact(found?.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: users.recoveryEmail
  addContact(found?.newsletterEmail);
}

export async function queriedWith(db: Database): Promise<void> {
  const found = await db.query.sessions.findMany({
    columns: { userAgent: true },
    with: { user: { columns: { recoveryEmail: true, name: true } } },
  });
  addContacts(found.map(({ user }) => ({ match: user?.recoveryEmail })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: users.recoveryEmail
  addContacts(found.map(({ user, userAgent }) => ({ match: user?.name, city: userAgent })));
}

export async function inserted(db: Database, values: NewUser): Promise<void> {
  addContact(values.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: users.twoFactorPhone
  addContact(values.newsletterEmail);
  const [row] = await db.insert(users).values(values).returning();
  addContact(row?.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: users.recoveryEmail
  addContact(row?.newsletterEmail);
}

export async function returned(db: Database, id: string): Promise<void> {
  const [row] = await db
    .update(users)
    .set({ visits: sql`${users.visits} + 1` })
    .where(eq(users.id, id))
    .returning({ phone: users.twoFactorPhone, mail: users.newsletterEmail });
  addContact(row?.phone);
  //         ^^^^^^^^^^ security.authentication.mfa -> advertising.audience: users.twoFactorPhone
  addContact(row?.mail);
}

export async function subqueried(db: Database): Promise<void> {
  const recent = db
    .select({ userId: sessions.userId, address: sessions.ipAddress, agent: sessions.userAgent })
    .from(sessions)
    .as('recent');
  const rows = await db
    .select({ address: recent.address, agent: recent.agent })
    .from(users)
    .innerJoin(recent, eq(recent.userId, users.id));
  addContacts(rows.map((row) => ({ match: row.address })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: sessions.ipAddress
  addContacts(rows.map((row) => ({ match: row.agent })));
}

export async function common(db: Database): Promise<void> {
  const secured = db.$with('secured').as(db.select().from(users).where(isNotNull(users.twoFactorPhone)));
  const rows = await db.with(secured).select().from(secured);
  addContacts(rows.map((row) => ({ match: row.twoFactorPhone })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: users.twoFactorPhone
  addContacts(rows.map((row) => ({ match: row.newsletterEmail })));
}

export async function computed(db: Database): Promise<void> {
  const rows = await db
    .select({ phone: sql<string>`trim(${users.twoFactorPhone})`, mail: sql<string>`trim(${users.newsletterEmail})` })
    .from(users);
  addContacts(rows.map((row) => ({ match: row.phone })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: users.twoFactorPhone
  addContacts(rows.map((row) => ({ match: row.mail })));
}

export async function counted(db: Database): Promise<void> {
  const [row] = await db.select({ many: count(users.twoFactorPhone) }).from(users);
  addIds([String(row?.many)]);
}

export async function inTransaction(db: Database): Promise<void> {
  const phones = await db.transaction(async (tx) => {
    const rows = await tx.select().from(users);
    return rows.map((row) => row.twoFactorPhone);
  });
  addContact(phones[0]);
  //         ^^^^^^^^^ security.authentication.mfa -> advertising.audience: users.twoFactorPhone
}

export async function asked(accounts: Accounts, id: string): Promise<void> {
  const user = await accounts.byId(id);
  addContact(user?.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: users.twoFactorPhone
  addContact(user?.newsletterEmail);
  const contact = await accounts.contactOf(id);
  addContact(contact?.contact);
  //         ^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: users.recoveryEmail
  addContact(contact?.newsletter);
}

export function converted(accounts: Accounts, user: User): void {
  const account: Account = accounts.toAccount(user);
  addContact(account.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: users.recoveryEmail
  addContact(account.newsletterEmail);
}

export async function matched(db: Database, phones: string[]): Promise<void> {
  const found = await db
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.twoFactorPhone, phones), gt(users.visits, 1)));
  addIds(found.map(({ id }) => id));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ matched security.authentication.mfa -> advertising.audience: users.twoFactorPhone
  const subscribed = await db.select({ id: users.id }).from(users).where(inArray(users.newsletterEmail, phones));
  addIds(subscribed.map(({ id }) => id));
}
