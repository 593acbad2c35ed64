import type { Prisma, PrismaClient, User } from './generated/client.js';

/** The columns that the pages of an account show. */
export const accountSelect = {
  id: true,
  newsletterEmail: true,
  recoveryEmail: true,
} satisfies Prisma.UserSelect;

export type AccountView = Prisma.UserGetPayload<{ select: typeof accountSelect }>;
export type UserWithSessions = Prisma.UserGetPayload<{ include: { sessions: true } }>;

/** What other parts of the application ask for accounts. */
export class Accounts {
  constructor(private readonly prisma: PrismaClient) {}

  byId(id: string): Promise<User | null> {
    return this.prisma.user.findUnique({ where: { id } });
  }

  view(id: string): Promise<AccountView> {
    return this.prisma.user.findUniqueOrThrow({ where: { id }, select: accountSelect });
  }

  withSessions(country: string): Promise<UserWithSessions[]> {
    return this.prisma.user.findMany({ where: { country }, include: { sessions: true } });
  }

  async contactOf(id: string): Promise<{ contact: string | null; newsletter: string | null }> {
    const user = await this.byId(id);
    return { contact: user?.twoFactorPhone ?? null, newsletter: user?.newsletterEmail ?? null };
  }
}
