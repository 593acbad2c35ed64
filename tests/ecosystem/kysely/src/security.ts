import type { Database } from './database.js';

declare function sendText(phone: string, text: string): Promise<void>;

/** What the data was given for: nothing here is reported. */
export async function challenge(db: Database, id: string, code: string): Promise<void> {
  const user = await db.selectFrom('users').select('twoFactorPhone').where('id', '=', id).executeTakeFirstOrThrow();
  if (user.twoFactorPhone !== null) await sendText(user.twoFactorPhone, code);
}

export async function enrol(db: Database, id: string, twoFactorPhone: string): Promise<void> {
  await db.updateTable('users').set({ twoFactorPhone }).where('id', '=', id).execute();
}
