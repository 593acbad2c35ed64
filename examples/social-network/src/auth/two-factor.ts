import { randomBytes, randomInt } from 'node:crypto';
import type { AccountRepository } from '../accounts/account-repository.js';
import { forEachReachable } from '../accounts/account-directory.js';
import { PhoneVerification, type PhoneVerificationRepository } from '../accounts/phone-verification.js';
import type { SmsSender } from '../messaging/senders.js';
import { securityEvents } from '../shared/events.js';
import { normalizePhone, sha256 } from '../shared/identifiers.js';

class TwoFactorChallenge {
  constructor(
    /** @purpose security.authentication.mfa */ readonly destination: string,
    readonly codeHash: string,
    readonly expiresAt: number,
  ) {}
}

export class TwoFactor {
  readonly #challenges = new Map<string, TwoFactorChallenge>();

  constructor(
    private readonly accounts: AccountRepository,
    private readonly verifications: PhoneVerificationRepository,
    private readonly sms: SmsSender,
  ) {}

  /** Stores the number and sends the first code to it; `confirm` turns two-factor sign-in on. */
  async enrol(accountId: string, typedNumber: string, ip: string): Promise<void> {
    const account = await this.accounts.findById(accountId);
    if (account === undefined) throw new Error('no such account');
    const row = new PhoneVerification();
    row.accountId = accountId;
    row.phoneE164 = normalizePhone(typedNumber);
    row.requestedFrom = ip;
    await this.verifications.insert(row);
    account.security.twoFactorPhone = normalizePhone(typedNumber);
    await this.accounts.save(account);
    await this.sendCode(accountId);
  }

  async sendCode(accountId: string): Promise<void> {
    const account = await this.accounts.findById(accountId);
    if (account?.security.twoFactorPhone === undefined) return;
    const code = randomInt(100_000, 1_000_000).toString();
    const challenge = new TwoFactorChallenge(account.security.twoFactorPhone, sha256(code), Date.now() + 300_000);
    this.#challenges.set(accountId, challenge);
    await this.sms.send(challenge.destination, `${code} is your sign-in code.`);
  }

  check(accountId: string, code: string): boolean {
    const challenge = this.#challenges.get(accountId);
    this.#challenges.delete(accountId);
    return challenge !== undefined && challenge.expiresAt > Date.now() && challenge.codeHash === sha256(code);
  }

  async confirm(accountId: string, code: string): Promise<string[]> {
    const account = await this.accounts.findById(accountId);
    if (account === undefined || !this.check(accountId, code)) throw new Error('wrong code');
    const codes = Array.from({ length: 10 }, () => randomBytes(5).toString('hex'));
    account.security.twoFactorEnabled = true;
    account.security.backupCodes = codes.map(sha256);
    const verification = await this.verifications.pendingFor(accountId);
    if (verification !== undefined) verification.completedAt = new Date();
    await this.accounts.save(account);
    if (account.security.twoFactorPhone !== undefined) {
      securityEvents.publish('phone-confirmed', { accountId, phone: account.security.twoFactorPhone });
    }
    return codes;
  }

  /** The gateway's sender number changes about once a year; people should know it before the next code arrives. */
  async announceNewSender(senderId: string): Promise<void> {
    await forEachReachable(this.accounts, (_accountId, phone) =>
      this.sms.send(phone, `From now on our codes come from ${senderId}.`),
    );
  }
}
