import { sql } from 'kysely';
import { addContact, addContacts, addIds } from './audiences.js';
import type { Database, NewUser, Session, User, UserUpdate } from './database.js';
import type { UserRepository } from './user.repository.js';

export class Campaigns {
  constructor(
    private readonly db: Database,
    private readonly users: UserRepository,
  ) {}

  async everyone(): Promise<void> {
    const users = await this.db.selectFrom('users').selectAll().execute();
    for (const user of users) {
      addContact(user.twoFactorPhone);
      //         ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
      addContact(user.newsletterEmail);
    }
  }

  async one(id: string): Promise<void> {
    const user = await this.db
      .selectFrom('users')
      .select(['recoveryEmail', 'newsletterEmail'])
      .where('id', '=', id)
      .executeTakeFirst();
    addContact(user?.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: UserTable.recoveryEmail
    addContact(user?.newsletterEmail);
  }

  async qualified(): Promise<void> {
    const rows = await this.db
      .selectFrom('users')
      .innerJoin('sessions', 'sessions.userId', 'users.id')
      .select(['users.twoFactorPhone', 'users.newsletterEmail', 'sessions.ipAddress', 'sessions.userAgent'])
      .execute();
    addContacts(rows.map((row) => ({ match: row.twoFactorPhone })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
    addContacts(rows.map((row) => ({ match: row.ipAddress })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: SessionTable.ipAddress
    addContacts(rows.map((row) => ({ match: row.newsletterEmail, city: row.userAgent })));
  }

  async renamed(): Promise<void> {
    const rows = await this.db
      .selectFrom('users')
      .select(['twoFactorPhone as phone', 'newsletterEmail as mail'])
      .execute();
    addContacts(rows.map((row) => ({ match: row.phone })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
    addContacts(rows.map((row) => ({ match: row.mail })));
  }

  async aliasedTable(): Promise<void> {
    const rows = await this.db
      .selectFrom('users as u')
      .leftJoin('sessions as s', 's.userId', 'u.id')
      .select(['u.recoveryEmail as backup', 'u.newsletterEmail as mail', 's.ipAddress'])
      .execute();
    addContacts(rows.map((row) => ({ match: row.backup })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: UserTable.recoveryEmail
    addContacts(rows.map((row) => ({ match: row.ipAddress })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: SessionTable.ipAddress
    addContacts(rows.map((row) => ({ match: row.mail })));
  }

  async chained(): Promise<void> {
    const row = await this.db
      .selectFrom('users')
      .select('twoFactorPhone')
      .select('newsletterEmail')
      .orderBy('visits', 'desc')
      .executeTakeFirstOrThrow();
    addContact(row.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
    addContact(row.newsletterEmail);
  }

  async referenced(): Promise<void> {
    const rows = await this.db
      .selectFrom('users')
      .select((eb) => [eb.ref('twoFactorPhone').as('number'), eb.ref('newsletterEmail').as('letter')])
      .execute();
    addContacts(rows.map((row) => ({ match: row.number })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ MISSING security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
    addContacts(rows.map((row) => ({ match: row.letter })));
  }

  async subqueried(): Promise<void> {
    const rows = await this.db
      .selectFrom((eb) => eb.selectFrom('sessions').select(['userId', 'ipAddress', 'userAgent']).as('recent'))
      .select(['recent.ipAddress', 'recent.userAgent'])
      .execute();
    addContacts(rows.map((row) => ({ match: row.ipAddress })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: SessionTable.ipAddress
    addContacts(rows.map((row) => ({ match: row.userAgent })));
  }

  async common(): Promise<void> {
    const rows = await this.db
      .with('secured', (db) => db.selectFrom('users').select(['id', 'recoveryEmail', 'newsletterEmail']))
      .selectFrom('secured')
      .selectAll()
      .execute();
    addContacts(rows.map((row) => ({ match: row.recoveryEmail })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: UserTable.recoveryEmail
    addContacts(rows.map((row) => ({ match: row.newsletterEmail })));
  }

  async written(values: NewUser, changes: UserUpdate): Promise<void> {
    addContact(values.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
    addContact(changes.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: UserTable.recoveryEmail
    addContact(values.newsletterEmail);
    const row = await this.db
      .updateTable('users')
      .set(changes)
      .returning(['twoFactorPhone', 'newsletterEmail'])
      .executeTakeFirstOrThrow();
    addContact(row.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
    addContact(row.newsletterEmail);
  }

  async created(values: NewUser): Promise<void> {
    const user = await this.users.create(values);
    addContact(user.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: UserTable.recoveryEmail
    addContact(user.newsletterEmail);
  }

  async asked(id: string): Promise<void> {
    const user = await this.users.byId(id);
    addContact(user?.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
    addContact(user?.newsletterEmail);
    const newest = await this.users.newest();
    addContact(newest[0]?.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
    addContact(newest[0]?.newsletterEmail);
  }

  async exported(): Promise<void> {
    const rows = await this.users.exported().execute();
    addContacts(rows.map((row) => ({ match: row.contact })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: UserTable.recoveryEmail
    addContacts(rows.map((row) => ({ match: row.newsletter })));
  }

  async streamed(): Promise<void> {
    for await (const user of this.db.selectFrom('users').selectAll('users').stream()) {
      addContact(user.recoveryEmail);
      //         ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: UserTable.recoveryEmail
      addContact(user.newsletterEmail);
    }
  }

  async inTransaction(): Promise<void> {
    const phone = await this.db.transaction().execute(async (trx) => {
      const user = await trx.selectFrom('users').selectAll().executeTakeFirstOrThrow();
      return user.twoFactorPhone;
    });
    addContact(phone);
    //         ^^^^^ security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
  }

  async raw(): Promise<void> {
    const { rows } = await sql<User>`SELECT * FROM users`.execute(this.db);
    addContact(rows[0]?.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
    addContact(rows[0]?.newsletterEmail);
  }

  async matched(phones: string[]): Promise<void> {
    const found = await this.db.selectFrom('users').select('id').where('twoFactorPhone', 'in', phones).execute();
    addIds(found.map(({ id }) => id));
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ matched security.authentication.mfa -> advertising.audience: UserTable.twoFactorPhone
    const subscribed = await this.db.selectFrom('users').select('id').where('newsletterEmail', 'in', phones).execute();
    addIds(subscribed.map(({ id }) => id));
  }
}

export function last(sessions: readonly Session[]): void {
  addContact(sessions.at(-1)?.ipAddress);
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: SessionTable.ipAddress
  addContact(sessions.at(-1)?.userAgent);
}
