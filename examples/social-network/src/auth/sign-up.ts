import { randomUUID } from 'node:crypto';
import type { Account } from '../accounts/account.js';
import type { AccountRepository } from '../accounts/account-repository.js';
import type { MailSender } from '../messaging/senders.js';
import { growthEvents } from '../shared/events.js';
import { normalizeEmail, sha256 } from '../shared/identifiers.js';

export interface SignUpForm {
  handle: string;
  displayName: string;
  email: string;
  password: string;
  country: string;
  locale: string;
  /** Filled in only when "send me news and offers" is ticked. */
  newsletterEmail?: string;
}

export class SignUp {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly mail: MailSender,
  ) {}

  async register(form: SignUpForm): Promise<Account> {
    const now = new Date();
    const salt = randomUUID();
    const account: Account = {
      id: randomUUID(),
      handle: form.handle,
      displayName: form.displayName,
      email: normalizeEmail(form.email),
      publicPhone: undefined,
      newsletterEmail: form.newsletterEmail === undefined ? undefined : normalizeEmail(form.newsletterEmail),
      passwordHash: `${salt}:${sha256(salt + form.password)}`,
      country: form.country,
      locale: form.locale,
      createdAt: now,
      lastSeenAt: now,
      security: {
        twoFactorPhone: undefined,
        twoFactorEnabled: false,
        recoveryEmail: undefined,
        backupCodes: [],
        verificationPhone: undefined,
        passwordChangedAt: now,
      },
    };
    await this.accounts.save(account);
    await this.mail.send({ to: account.email, subject: 'Welcome', text: `Hello ${account.displayName}!` });
    const { id: accountId, displayName, newsletterEmail } = account;
    growthEvents.publish('signed-up', { accountId, displayName, newsletterEmail });
    return account;
  }
}
