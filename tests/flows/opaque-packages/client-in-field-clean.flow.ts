// A field of the same name holds a mailer.

// @filename: packages.d.ts
declare module 'klaviyo-api';
declare module 'mail-relay';

// @filename: newsletter.ts
import { ProfilesApi } from 'klaviyo-api';
import { Relay } from 'mail-relay';

export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  newsletterEmail: string;
}

export class Newsletter {
  private readonly profiles = new ProfilesApi('key');

  joined(account: Account): void {
    this.profiles.createOrUpdateProfile({ email: account.newsletterEmail });
  }
}

export class Recovery {
  private readonly profiles = new Relay('smtp://mail');

  start(account: Account): void {
    this.profiles.createOrUpdateProfile({ email: account.recoveryEmail });
  }
}
