import { relations } from 'drizzle-orm';
import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const users = pgTable('users', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: text('name').notNull(),
  newsletterEmail: text('newsletter_email'),
  /** @purpose security.authentication.mfa */
  twoFactorPhone: text('two_factor_phone'),
  /** @purpose security.recovery */
  recoveryEmail: text('recovery_email'),
  visits: integer('visits').notNull().default(0),
});

export const sessions = pgTable('sessions', {
  id: uuid('id').primaryKey().defaultRandom(),
  userId: uuid('user_id').references(() => users.id),
  /** @purpose security.fraud */
  ipAddress: text('ip_address').notNull(),
  userAgent: text('user_agent').notNull(),
  startedAt: timestamp('started_at').notNull().defaultNow(),
});

export const usersRelations = relations(users, ({ many }) => ({ sessions: many(sessions) }));

export const sessionsRelations = relations(sessions, ({ one }) => ({
  user: one(users, { fields: [sessions.userId], references: [users.id] }),
}));

export type User = typeof users.$inferSelect;
export type NewUser = typeof users.$inferInsert;
