import type { Database, NewUser, User, UserUpdate } from './database.js';

/** What other parts of the application ask for accounts. */
export class UserRepository {
  constructor(private readonly db: Database) {}

  byId(id: string): Promise<User | undefined> {
    return this.db.selectFrom('users').where('id', '=', id).selectAll().executeTakeFirst();
  }

  create(user: NewUser): Promise<User> {
    return this.db.insertInto('users').values(user).returningAll().executeTakeFirstOrThrow();
  }

  async update(id: string, changes: UserUpdate): Promise<void> {
    await this.db.updateTable('users').set(changes).where('id', '=', id).execute();
  }

  /** The names under which the exports know the columns. */
  exported() {
    return this.db.selectFrom('users').select(['recoveryEmail as contact', 'newsletterEmail as newsletter']);
  }

  async newest(): Promise<Pick<User, 'twoFactorPhone' | 'newsletterEmail'>[]> {
    return this.db.selectFrom('users').select(['twoFactorPhone', 'newsletterEmail']).limit(10).execute();
  }
}
