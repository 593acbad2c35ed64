import type { ColumnType, Generated, Insertable, Kysely, Selectable, Updateable } from 'kysely';

export interface UserTable {
  id: Generated<string>;
  name: string;
  newsletterEmail: string | null;
  /** @purpose security.authentication.mfa */
  twoFactorPhone: string | null;
  /** @purpose security.recovery */
  recoveryEmail: ColumnType<string | null, string | undefined, string>;
  visits: Generated<number>;
}

export interface SessionTable {
  id: Generated<string>;
  userId: string;
  /** @purpose security.fraud */
  ipAddress: string;
  userAgent: string;
}

export interface Tables {
  users: UserTable;
  sessions: SessionTable;
}

export type Database = Kysely<Tables>;
export type User = Selectable<UserTable>;
export type NewUser = Insertable<UserTable>;
export type UserUpdate = Updateable<UserTable>;
export type Session = Selectable<SessionTable>;
