// The client is kept in a field: by an initialiser, by the constructor, or only by its type.

// @filename: packages.d.ts
declare module 'klaviyo-api' {
  export const EventsApi: any;
  export type ProfilesApi = any;
}

// @filename: newsletter.ts
import { EventsApi } from 'klaviyo-api';
import type { ProfilesApi } from 'klaviyo-api';

export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  plan: string;
}

export class Newsletter {
  private readonly events = new EventsApi('key');
  private readonly again;

  constructor(private readonly profiles: ProfilesApi) {
    this.again = new EventsApi('other');
  }

  joined(account: Account): void {
    this.events.createEvent({ email: account.recoveryEmail });
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
    this.again.createEvent(account.recoveryEmail);
    //                     ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
    this.profiles.createOrUpdateProfile({ data: { email: account.recoveryEmail } });
    //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
    this.profiles.createOrUpdateProfile({ data: { plan: account.plan } });
  }
}
