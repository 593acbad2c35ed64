import type { Account } from '../accounts/account.js';
import type { MailSender, SmsSender } from '../messaging/senders.js';
import { contactPoints } from '../shared/contact-points.js';

/** @purpose security.alerts */
export interface LoginAlert {
  device: string;
  city: string;
  at: Date;
}

/** A stranger may already own one of the member's addresses, so an alert goes to all of them. */
export class LoginAlerts {
  constructor(
    private readonly sms: SmsSender,
    private readonly mail: MailSender,
  ) {}

  async newDevice(account: Account, alert: LoginAlert): Promise<void> {
    const text = `New sign-in from ${alert.device} near ${alert.city} at ${alert.at.toISOString()}.`;
    const [email, , mobile] = contactPoints(account);
    await this.mail.send({ to: email, subject: 'New sign-in', text });
    if (account.security.recoveryEmail !== undefined) {
      await this.mail.send({ to: account.security.recoveryEmail, subject: 'New sign-in', text });
    }
    if (mobile !== undefined) await this.sms.send(mobile, text);
  }
}
