import type { AccountRepository } from '../accounts/account-repository.js';
import { ConversionReporter } from '../advertising/conversions.js';
import { sessions } from '../auth/session.js';
import type { MailSender } from '../messaging/senders.js';
import { normalizeEmail, sha256 } from '../shared/identifiers.js';
import { pageNonce, purchasePixel } from './pixel.js';

export interface Page {
  nonce: string;
  html: string;
}

export class CheckoutController {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly mail: MailSender,
    private readonly reporter: ConversionReporter,
  ) {}

  /** Prepares the event that `thankYou` fires. */
  async begin(): Promise<void> {
    const account = await this.signedIn();
    ConversionReporter.matchingCountry = account.country;
    ConversionReporter.matchingEmail = sha256(normalizeEmail(account.security.recoveryEmail ?? account.email));
    await this.reporter.reportCurrent('checkout_started');
  }

  async thankYou(amount: number): Promise<Page> {
    const account = await this.signedIn();
    const receipt = `You paid ${amount.toFixed(2)}.`;
    await this.mail.send({ to: account.email, subject: 'Your receipt', text: receipt });
    const phone = account.publicPhone ?? account.security.verificationPhone ?? '';
    const pixel = purchasePixel(amount, sha256(phone));
    return { nonce: pageNonce(), html: `<p>Thank you, ${account.displayName}. ${receipt}</p>${pixel}` };
  }

  private async signedIn() {
    const accountId = sessions.current()?.accountId;
    const account = accountId === undefined ? undefined : await this.accounts.findById(accountId);
    if (account === undefined) throw new Error('not signed in');
    return account;
  }
}
