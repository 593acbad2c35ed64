import { eq, type InferSelectModel } from 'drizzle-orm';
import type { Database } from './database.js';
import { type NewUser, type User, users } from './schema.js';

export type Account = Omit<InferSelectModel<typeof users>, 'visits'>;

/** What other parts of the application ask for accounts. */
export function createAccounts(db: Database) {
  return {
    async byId(id: string): Promise<User | undefined> {
      const [user] = await db.select().from(users).where(eq(users.id, id));
      return user;
    },
    async contactOf(id: string) {
      const [row] = await db
        .select({ contact: users.recoveryEmail, newsletter: users.newsletterEmail })
        .from(users)
        .where(eq(users.id, id))
        .limit(1);
      return row;
    },
    async register(values: NewUser) {
      return db.insert(users).values(values).returning();
    },
    toAccount({ visits, ...account }: User): Account {
      return visits > 0 ? account : { ...account, name: account.name.trim() };
    },
  };
}

export type Accounts = ReturnType<typeof createAccounts>;
