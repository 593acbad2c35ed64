import { eq } from 'drizzle-orm';
import type { Database } from './database.js';
import { users } from './schema.js';

declare function sendText(phone: string, text: string): Promise<void>;

/** What the data was given for: nothing here is reported. */
export async function challenge(db: Database, id: string, code: string): Promise<void> {
  const user = await db.query.users.findFirst({ where: eq(users.id, id), columns: { twoFactorPhone: true } });
  if (user?.twoFactorPhone) await sendText(user.twoFactorPhone, code);
}

export async function enrol(db: Database, id: string, twoFactorPhone: string): Promise<void> {
  await db.update(users).set({ twoFactorPhone }).where(eq(users.id, id));
}
