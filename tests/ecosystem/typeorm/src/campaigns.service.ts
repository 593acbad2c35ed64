import { type DataSource, type DeepPartial, type EntityManager, ILike, In, type Repository } from 'typeorm';
import { AccountView } from './account.view.js';
import { addContact, addContacts, addIds } from './audiences.js';
import { type Profile, Session, User } from './user.entity.js';
import { type UsersRepository, withSearch } from './users.repository.js';

export class CampaignsService {
  private readonly sessions: Repository<Session>;

  constructor(
    private readonly users: Repository<User>,
    private readonly own: UsersRepository,
    private readonly dataSource: DataSource,
  ) {
    this.sessions = dataSource.getRepository(Session);
  }

  async everyone(): Promise<void> {
    for (const user of await this.users.find()) {
      addContact(user.twoFactorPhone);
      //         ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
      addContact(user.newsletterEmail);
    }
  }

  async one(id: string): Promise<void> {
    const { recovery, name } = await this.users.findOneOrFail({ where: { id } });
    addContact(recovery.email);
    //         ^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Recovery.email
    addContact(name);
  }

  async optional(id: string): Promise<void> {
    const user = await this.users.findOneBy({ id });
    addContact(user?.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContact(user?.newsletterEmail);
  }

  async counted(): Promise<void> {
    const [users, count] = await this.users.findAndCount({ take: 50 });
    addContacts(users.map((user) => ({ match: user.twoFactorPhone })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContacts(users.map((user) => ({ match: user.newsletterEmail })));
    addContact(String(count));
  }

  async selected(): Promise<void> {
    const users = await this.users.find({ select: { twoFactorPhone: true, newsletterEmail: true } });
    addContacts(users.map(({ twoFactorPhone }) => ({ match: twoFactorPhone })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContacts(users.map(({ newsletterEmail }) => ({ match: newsletterEmail })));
  }

  async related(id: string): Promise<void> {
    const user = await this.own.findWithSessions(id);
    addContact(user?.sessions[0]?.ipAddress);
    //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
    addContact(user?.sessions[0]?.userAgent);
  }

  async backwards(): Promise<void> {
    const sessions = await this.sessions.find({ relations: { user: true } });
    addContacts(sessions.map((session) => ({ match: session.user.twoFactorPhone })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContacts(sessions.map((session) => ({ match: session.user.name })));
  }

  async lazily(id: string): Promise<void> {
    const user = await this.users.findOneByOrFail({ id });
    const profile = await user.profile;
    addContact(profile.passportNumber);
    //         ^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising.audience: Profile.passportNumber
    addContact(profile.city);
  }

  async built(): Promise<void> {
    const users = await this.users
      .createQueryBuilder('user')
      .leftJoinAndSelect('user.sessions', 'session')
      .where('user.name LIKE :name', { name: 'A%' })
      .getMany();
    addContacts(users.map((user) => ({ match: user.twoFactorPhone })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContacts(users.map((user) => ({ match: user.newsletterEmail })));
  }

  async builtOne(id: string): Promise<void> {
    const user = await this.dataSource
      .createQueryBuilder()
      .select('user')
      .from(User, 'user')
      .where('user.id = :id', { id })
      .getOneOrFail();
    addContact(user.recovery.email);
    //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Recovery.email
    addContact(user.newsletterEmail);
  }

  async raw(): Promise<void> {
    const rows = await this.users
      .createQueryBuilder('user')
      .select('user.twoFactorPhone', 'phone')
      .getRawMany<{ phone: User['twoFactorPhone']; name: User['name'] }>();
    addContacts(rows.map((row) => ({ match: row.phone })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContacts(rows.map((row) => ({ match: row.name })));
  }

  async managed(manager: EntityManager): Promise<void> {
    const sessions = await manager.find(Session);
    addContact(sessions[0]?.ipAddress);
    //         ^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
    addContact(sessions[0]?.userAgent);
  }

  async inTransaction(id: string): Promise<void> {
    const contact = await this.dataSource.transaction(async (manager) => {
      const user = await manager.getRepository(User).findOneByOrFail({ id });
      return { phone: user.twoFactorPhone, newsletter: user.newsletterEmail };
    });
    addContact(contact.phone);
    //         ^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContact(contact.newsletter);
  }

  async phones(ids: string[]): Promise<void> {
    const phones = await this.own.phonesOf(ids);
    addContacts(phones.map((match) => ({ match })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    const names = await this.own.namesOf(ids);
    addContacts(names.map((match) => ({ match })));
  }

  async extended(name: string): Promise<void> {
    const users = await this.users.extend(withSearch).byName(name);
    addContact(users[0]?.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContact(users[0]?.newsletterEmail);
  }

  async saved(values: DeepPartial<User>): Promise<void> {
    addContact(values.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    addContact(values.newsletterEmail);
    const user = await this.own.register(values);
    addContact(user.recovery.email);
    //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Recovery.email
    addContact(user.newsletterEmail);
  }

  async viewed(id: string): Promise<void> {
    const view = AccountView.of(await this.users.findOneByOrFail({ id }));
    addContact(view.contact);
    //         ^^^^^^^^^^^^ security.recovery -> advertising.audience: Recovery.email
    addContact(view.newsletter);
  }

  async matched(phones: string[]): Promise<void> {
    const found = await this.users.findBy({ twoFactorPhone: In(phones) });
    addIds(found.map((user) => user.id));
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    const subscribed = await this.users.findBy({ newsletterEmail: In(phones) });
    addIds(subscribed.map((user) => user.id));
  }

  async searched(phone: string): Promise<void> {
    const found = await this.own.search({ twoFactorPhone: ILike(`${phone}%`) });
    addIds(found.map((user) => user.id));
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security.authentication.mfa -> advertising.audience: User.twoFactorPhone
    const named = await this.own.search({ name: ILike(`${phone}%`) });
    addIds(named.map((user) => user.newsletterEmail));
  }
}

export async function cities(profiles: Repository<Profile>): Promise<void> {
  const all = await profiles.find();
  addContacts(all.map((profile) => ({ match: profile.id, city: profile.passportNumber })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising.audience: Profile.passportNumber
  addContacts(all.map((profile) => ({ match: profile.id, city: profile.city })));
}
