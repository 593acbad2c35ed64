import { randomUUID } from 'node:crypto';
import type { Account } from '../accounts/account.js';
import { recoveryContacts } from '../accounts/account-directory.js';
import type { AccountRepository } from '../accounts/account-repository.js';
import type { MailSender } from '../messaging/senders.js';
import type { AuditLog } from '../security/audit-log.js';
import { reach } from '../shared/contact-points.js';
import { securityEvents } from '../shared/events.js';
import { normalizeEmail, sha256 } from '../shared/identifiers.js';

export class PasswordReset {
  readonly #tickets = new Map<string, string>();

  constructor(
    private readonly accounts: AccountRepository,
    private readonly mail: MailSender,
    private readonly audit: AuditLog,
  ) {}

  /** Says nothing about whether the address is known. */
  async request(typedAddress: string): Promise<void> {
    const account = await this.accounts.findByEmail(normalizeEmail(typedAddress));
    if (account === undefined) return;
    const ticket = randomUUID();
    this.#tickets.set(ticket, account.id);
    const to = reach(account).address ?? account.email;
    await this.mail.send({ to, subject: 'Reset your password', text: `Your reset code: ${ticket}` });
    this.audit.record(account.id, 'password.reset-requested');
  }

  async complete(ticket: string, password: string): Promise<void> {
    const accountId = this.#tickets.get(ticket);
    const account = accountId === undefined ? undefined : await this.accounts.findById(accountId);
    if (account === undefined) throw new Error('this code is no longer valid');
    this.#tickets.delete(ticket);
    await this.setPassword(account, password);
  }

  /** For members who lost both their phone and their mailbox. */
  async redeemBackupCode(account: Account, code: string, password: string): Promise<void> {
    const position = account.security.backupCodes.indexOf(sha256(code));
    if (position < 0) throw new Error('this code is no longer valid');
    account.security.backupCodes.splice(position, 1);
    await this.setPassword(account, password);
  }

  /** Once a year: is this still your address? */
  async remindRecoveryAddresses(): Promise<void> {
    for await (const to of recoveryContacts(this.accounts)) {
      await this.mail.send({ to, subject: 'Is this still you?', text: 'We would send a reset code to this address.' });
    }
  }

  private async setPassword(account: Account, password: string): Promise<void> {
    const salt = randomUUID();
    account.passwordHash = `${salt}:${sha256(salt + password)}`;
    account.security.passwordChangedAt = new Date();
    await this.accounts.save(account);
    securityEvents.publish('password-changed', { accountId: account.id });
  }
}
