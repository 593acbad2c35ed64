import { InMemoryAccounts } from './accounts/account-repository.js';
import { InMemoryPhoneVerifications } from './accounts/phone-verification.js';
import { ProfileService } from './accounts/profile-service.js';
import { rebuildVerifiedPhones } from './accounts/verified-phones.js';
import { AudienceSync } from './advertising/audience-sync.js';
import { ConversionReporter } from './advertising/conversions.js';
import { PartnerAudiences } from './advertising/partner-audiences.js';
import { SeedAudience, TailoredAudiences } from './advertising/tailored-audiences.js';
import { Login } from './auth/login.js';
import { PasswordReset } from './auth/password-reset.js';
import { SignUp } from './auth/sign-up.js';
import { TwoFactor } from './auth/two-factor.js';
import { LeadBook } from './crm/leads.js';
import { CheckoutController } from './http/checkout-controller.js';
import { uploadNewMembers } from './jobs/advertiser-lists.js';
import { LookalikeSeed } from './jobs/lookalike-seed.js';
import { Reactivation } from './jobs/reactivation.js';
import { Newsletter } from './marketing/newsletter.js';
import { GatewaySmsSender, MailSender } from './messaging/senders.js';
import { AuditLog } from './security/audit-log.js';
import { LoginAlerts } from './security/login-alerts.js';
import { FetchHttpClient } from './shared/http-client.js';

/** Wires the application together; the HTTP server and the job scheduler pick what they need. */
export function createApp(apiKey: string) {
  const http = new FetchHttpClient(apiKey);
  const accounts = new InMemoryAccounts();
  const verifications = new InMemoryPhoneVerifications();
  const sms = new GatewaySmsSender(http, 'NETWORK');
  const mail = new MailSender(http);
  const audit = new AuditLog();
  const alerts = new LoginAlerts(sms, mail);
  const twoFactor = new TwoFactor(accounts, verifications, sms);
  const reporter = new ConversionReporter(http);
  const newsletter = new Newsletter(http);
  const tailored = new TailoredAudiences(http);
  return {
    signUp: new SignUp(accounts, mail),
    login: new Login(accounts, twoFactor, alerts, audit),
    passwordReset: new PasswordReset(accounts, mail, audit),
    checkout: new CheckoutController(accounts, mail, reporter),
    leads: new LeadBook(),
    audienceSync: new AudienceSync(accounts, http),
    partner: new PartnerAudiences(accounts, http),
    lookalikes: new LookalikeSeed(new ProfileService(accounts), new SeedAudience()),
    reactivation: new Reactivation(accounts, newsletter, http),
    hourly: (since: Date) => rebuildVerifiedPhones(verifications, since),
    nightly: (listId: string, refreshedAt: Date) =>
      uploadNewMembers({ id: listId, refreshedAt }, verifications, tailored),
  };
}
