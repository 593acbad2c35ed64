import { sessions } from '../auth/session.js';
import { securityEvents } from '../shared/events.js';
import { JsonBody, type HttpClient } from '../shared/http-client.js';
import { sha256 } from '../shared/identifiers.js';

const ENDPOINT = 'https://events.ads.example/v3/conversions';

/**
 * Tells campaigns which members did what they had paid for.
 *
 * @sink advertising.measurement
 */
export class ConversionReporter {
  /** Travel with each event, so that it can be attributed to a campaign. */
  static matchingEmail: string | undefined;
  static matchingCountry: string | undefined;

  constructor(private readonly http: HttpClient) {
    securityEvents.subscribe('phone-confirmed', ({ accountId, phone }) => {
      void this.report('mobile_confirmed', accountId, phone);
    });
  }

  async report(event: string, accountId: string, contact?: string): Promise<void> {
    const body = new JsonBody()
      .with('event', event)
      .with('account', accountId)
      .with('contact', contact === undefined ? undefined : sha256(contact))
      .with('em', ConversionReporter.matchingEmail)
      .with('country', ConversionReporter.matchingCountry);
    await this.http.post(ENDPOINT, body.build());
  }

  /** For whoever is signed in during this request. */
  async reportCurrent(event: string): Promise<void> {
    const accountId = sessions.current()?.accountId ?? 'anonymous';
    const contact = sessions.current()?.contact;
    await this.report(event, accountId, contact);
  }

  async reportReach(country: string, members: number): Promise<void> {
    await this.http.post(`${ENDPOINT}/reach`, JSON.stringify({ country, members }));
  }
}
