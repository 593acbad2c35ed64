import { accountOf, describe, type FlatUser, leanAccounts } from './accounts.js';
import { addContact, addContacts, addIds } from './audiences.js';
import { type Session, SessionModel, type User, type UserDocument, UserModel } from './user.model.js';

export async function everyone(): Promise<void> {
  const users = await UserModel.find();
  for (const user of users) {
    addContact(user.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
    addContact(user.newsletterEmail);
  }
}

export async function one(id: string): Promise<void> {
  const user = await UserModel.findById(id);
  addContact(user?.recovery?.email);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: userSchema.recovery.email
  addContact(user?.newsletterEmail);
}

export async function selected(): Promise<void> {
  const users = await UserModel.find({ interests: 'running' }).select('twoFactorPhone newsletterEmail').exec();
  addContacts(users.map((user) => ({ match: user.twoFactorPhone })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  addContacts(users.map((user) => ({ match: user.newsletterEmail })));
}

export async function lean(): Promise<void> {
  const users = await leanAccounts('Ada');
  addContacts(users.map((user) => ({ match: user.recovery?.email })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: userSchema.recovery.email
  addContacts(users.map((user) => ({ match: user.newsletterEmail, city: user.address?.country })));
}

export async function leanOne(id: string): Promise<void> {
  const user = await UserModel.findOne({ _id: id }).lean().orFail();
  addContact(user.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  addContact(user.newsletterEmail);
}

export async function plain(id: string): Promise<void> {
  const user = await UserModel.findById(id).orFail();
  const object = user.toObject();
  addContact(object.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  addContact(object.newsletterEmail);
  const json = user.toJSON();
  addContact(json.recovery?.email);
  //         ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: userSchema.recovery.email
  addContact(json.newsletterEmail);
}

export async function got(id: string): Promise<void> {
  const user = await UserModel.findById(id).orFail();
  addContact(user.get('twoFactorPhone'));
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  addContact(user.get('newsletterEmail'));
}

export async function updated(id: string): Promise<void> {
  const user = await UserModel.findByIdAndUpdate(id, { $push: { interests: 'cycling' } }, { new: true });
  addContact(user?.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  addContact(user?.newsletterEmail);
}

export async function created(name: string): Promise<void> {
  const user = await UserModel.create({ name, address: { country: 'DE' } });
  addContact(user.recovery?.email);
  //         ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: userSchema.recovery.email
  addContact(user.newsletterEmail);
  const another = new UserModel({ name });
  addContact(another.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  addContact(another.newsletterEmail);
}

export async function iterated(): Promise<void> {
  for await (const user of UserModel.find().cursor()) {
    addContact(user.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
    addContact(user.newsletterEmail);
  }
}

export async function coded(): Promise<void> {
  const users = await UserModel.find();
  addIds(users.flatMap((user) => user.backupCodes));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication -> advertising.audience: userSchema.backupCodes
  addIds(users.flatMap((user) => user.interests));
}

export async function sessions(): Promise<void> {
  const found = await SessionModel.find().sort({ _id: -1 }).limit(20);
  addContacts(found.map((session) => ({ match: session.ipAddress })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
  addContacts(found.map((session) => ({ match: session.userAgent })));
}

export async function populated(): Promise<void> {
  const found = await SessionModel.find().populate<{ user: User }>('user');
  addContacts(found.map((session) => ({ match: session.user.twoFactorPhone })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  addContacts(found.map((session) => ({ match: session.user.newsletterEmail })));
}

export async function aggregated(): Promise<void> {
  const rows = await UserModel.aggregate<User>([{ $match: { interests: 'running' } }]);
  addContact(rows[0]?.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  addContact(rows[0]?.newsletterEmail);
}

export async function distinct(): Promise<void> {
  const addresses = await SessionModel.distinct('ipAddress');
  addIds(addresses);
  //     ^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
  const agents = await SessionModel.distinct('userAgent');
  addIds(agents);
}

export async function asked(id: string): Promise<void> {
  const account = await accountOf(id);
  if (account === null) return;
  addContact(account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  addContact(account.newsletterEmail);
  const { title, contact } = describe(account);
  addContact(contact);
  //         ^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  addContact(title);
}

export async function matched(phones: string[]): Promise<void> {
  const found = await UserModel.find({ twoFactorPhone: { $in: phones } }, '_id').lean();
  addIds(found.map(({ _id }) => String(_id)));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ matched security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  const subscribed = await UserModel.find({ newsletterEmail: { $in: phones } }, '_id').lean();
  addIds(subscribed.map(({ _id }) => String(_id)));
}

export function handed(user: UserDocument, flat: FlatUser, session: Session): void {
  addContact(user.recovery?.email);
  //         ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: userSchema.recovery.email
  addContact(flat.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: userSchema.twoFactorPhone
  addContact(session.ipAddress);
  //         ^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
  addContact(user.newsletterEmail);
  addContact(flat.newsletterEmail);
  addContact(session.userAgent);
}
