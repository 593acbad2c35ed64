import type { AccountView, Accounts, UserWithSessions } from './accounts.js';
import { addContact, addContacts, addIds, type Contact } from './audiences.js';
import type { Prisma, PrismaClient, Session, User } from './generated/client.js';

type UserPatch = Partial<Pick<User, 'twoFactorPhone' | 'newsletterEmail'>>;

export class Campaigns {
  constructor(
    private readonly prisma: PrismaClient,
    private readonly accounts: Accounts,
  ) {}

  async everyone(): Promise<void> {
    const users = await this.prisma.user.findMany();
    for (const user of users) {
      addContact(user.twoFactorPhone);
      //         ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
      addContact(user.newsletterEmail);
    }
  }

  async first(): Promise<void> {
    const user = await this.prisma.user.findFirst({ orderBy: { name: 'asc' } });
    addContact(user?.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
    addContact(user?.newsletterEmail);
  }

  async one(id: string): Promise<void> {
    const { twoFactorPhone, newsletterEmail } = await this.prisma.user.findUniqueOrThrow({ where: { id } });
    addContact(twoFactorPhone);
    //         ^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContact(newsletterEmail);
  }

  async selected(country: string): Promise<void> {
    const rows = await this.prisma.user.findMany({
      where: { country },
      select: { twoFactorPhone: true, newsletterEmail: true },
    });
    addContacts(rows.map((row) => ({ match: row.twoFactorPhone })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContacts(rows.map((row) => ({ match: row.newsletterEmail })));
  }

  async omitted(): Promise<void> {
    const rows = await this.prisma.user.findMany({ omit: { twoFactorPhone: true } });
    rows.forEach(({ recoveryEmail }) => addContact(recoveryEmail));
    //                                             ^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
    rows.forEach(({ newsletterEmail }) => addContact(newsletterEmail));
  }

  async included(): Promise<void> {
    const users = await this.prisma.user.findMany({ include: { sessions: true } });
    for (const session of users.flatMap((user) => user.sessions)) {
      addContact(session.ipAddress);
      //         ^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
      addContact(session.userAgent);
    }
  }

  async nested(): Promise<void> {
    const sessions = await this.prisma.session.findMany({
      select: { userAgent: true, user: { select: { recoveryEmail: true, name: true } } },
    });
    addContacts(sessions.map(({ user, userAgent }) => ({ match: user.recoveryEmail, city: userAgent })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
    addContacts(sessions.map(({ user, userAgent }) => ({ match: user.name, city: userAgent })));
  }

  async ofTheUser(id: string): Promise<void> {
    const sessions = await this.prisma.user.findUnique({ where: { id } }).sessions();
    addContact(sessions?.[0]?.ipAddress);
    //         ^^^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
    addContact(sessions?.[0]?.userAgent);
  }

  async viewed(id: string): Promise<void> {
    const view = await this.accounts.view(id);
    addContact(view.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
    addContact(view.newsletterEmail);
  }

  async contacted(id: string): Promise<void> {
    const { contact, newsletter } = await this.accounts.contactOf(id);
    addContact(contact);
    //         ^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContact(newsletter);
  }

  async active(): Promise<void> {
    const users: UserWithSessions[] = await this.accounts.withSessions('DE');
    addContacts(users.map(toContact));
    //          ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa, security.fraud -> advertising.audience: Session.ipAddress, User.twoFactorPhone
    addContacts(users.map(toNewsletter));
  }

  async changed(id: string, name: string): Promise<void> {
    const user = await this.prisma.user.update({ where: { id }, data: { name } });
    addContact(user.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContact(user.newsletterEmail);
  }

  async created(name: string): Promise<void> {
    const user = await this.prisma.user.create({ data: { name } });
    addContact(user.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
    addContact(user.newsletterEmail);
  }

  async inTransaction(): Promise<void> {
    const [users, sessions] = await this.prisma.$transaction([
      this.prisma.user.findMany(),
      this.prisma.session.findMany(),
    ]);
    addContact(users[0]?.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContact(sessions[0]?.ipAddress);
    //         ^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
    addContact(users[0]?.newsletterEmail);
    addContact(sessions[0]?.userAgent);
  }

  async interactively(id: string): Promise<void> {
    const phone = await this.prisma.$transaction(async (tx) => {
      const user = await tx.user.findUniqueOrThrow({ where: { id } });
      return user.twoFactorPhone;
    });
    addContact(phone);
    //         ^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
  }

  async grouped(): Promise<void> {
    const groups = await this.prisma.user.groupBy({ by: ['twoFactorPhone', 'country'], _count: true });
    addContacts(groups.map((group) => ({ match: group.twoFactorPhone })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContacts(groups.map((group) => ({ match: group.country })));
  }

  async aggregated(): Promise<void> {
    const { _max } = await this.prisma.user.aggregate({ _max: { recoveryEmail: true, name: true } });
    addContact(_max.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
    addContact(_max.name);
  }

  async raw(): Promise<void> {
    const rows = await this.prisma.$queryRaw<User[]>`SELECT * FROM "User" WHERE country = 'DE'`;
    addContacts(rows.map((row) => ({ match: row.twoFactorPhone })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContacts(rows.map((row) => ({ match: row.newsletterEmail })));
  }

  async matched(phones: string[]): Promise<void> {
    const found = await this.prisma.user.findMany({
      where: { twoFactorPhone: { in: phones } },
      select: { id: true },
    });
    addIds(found.map(({ id }) => id));
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^ matched security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    const subscribed = await this.prisma.user.findMany({
      where: { newsletterEmail: { in: phones } },
      select: { id: true },
    });
    addIds(subscribed.map(({ id }) => id));
  }

  async asked(where: Prisma.UserWhereInput): Promise<void> {
    addContact(typeof where.twoFactorPhone === 'string' ? where.twoFactorPhone : null);
    //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContact(typeof where.newsletterEmail === 'string' ? where.newsletterEmail : null);
  }

  patched(patch: UserPatch, input: Prisma.UserCreateInput): void {
    addContact(patch.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContact(input.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
    addContact(patch.newsletterEmail);
    addContact(input.newsletterEmail);
  }
}

function toContact(user: UserWithSessions): Contact {
  const { sessions, ...rest } = user;
  return { match: rest.twoFactorPhone ?? sessions[0]?.ipAddress };
}

function toNewsletter({ newsletterEmail }: UserWithSessions): Contact {
  return { match: newsletterEmail };
}

export function lastSession(sessions: readonly Session[]): void {
  const last = sessions.at(-1);
  addContact(last?.ipAddress);
  //         ^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
  addContact(last?.userAgent);
}

export function greet(view: AccountView): void {
  addContact(`${view.id}:${view.recoveryEmail ?? ''}`);
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
  addContact(`${view.id}:${view.newsletterEmail ?? ''}`);
}
