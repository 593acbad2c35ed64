import type { AccountRepository } from '../accounts/account-repository.js';
import type { AuditLog } from '../security/audit-log.js';
import type { LoginAlerts } from '../security/login-alerts.js';
import { normalizeEmail, sha256 } from '../shared/identifiers.js';
import { sessions, type Session } from './session.js';
import type { TwoFactor } from './two-factor.js';

export interface LoginRequest {
  email: string;
  password: string;
  code?: string;
  device: string;
  city: string;
}

export class Login {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly twoFactor: TwoFactor,
    private readonly alerts: LoginAlerts,
    private readonly audit: AuditLog,
  ) {}

  /** Resolves to `undefined` when a code was sent and has to be typed in first. */
  async signIn(request: LoginRequest): Promise<Session | undefined> {
    const account = await this.accounts.findByEmail(normalizeEmail(request.email));
    const [salt = '', hash = ''] = account?.passwordHash.split(':') ?? [];
    if (account === undefined || sha256(salt + request.password) !== hash) throw new Error('wrong address or password');
    if (account.security.twoFactorEnabled && request.code === undefined) {
      await this.twoFactor.sendCode(account.id);
      return undefined;
    }
    if (account.security.twoFactorEnabled && !this.twoFactor.check(account.id, request.code ?? '')) {
      throw new Error('wrong code');
    }
    const session = sessions.open(account.id);
    session.contact = account.security.verificationPhone ?? account.email;
    this.audit.record(account.id, 'login', request.device);
    await this.alerts.newDevice(account, { device: request.device, city: request.city, at: new Date() });
    return session;
  }
}
