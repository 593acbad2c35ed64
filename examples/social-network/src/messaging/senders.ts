import { JsonBody, type HttpClient } from '../shared/http-client.js';
import { normalizeEmail, normalizePhone } from '../shared/identifiers.js';

export interface SmsSender {
  send(to: string, text: string): Promise<void>;
}

export class GatewaySmsSender implements SmsSender {
  constructor(
    private readonly http: HttpClient,
    private readonly senderId: string,
  ) {}

  async send(to: string, text: string): Promise<void> {
    const body = new JsonBody().with('from', this.senderId).with('to', normalizePhone(to)).with('text', text).build();
    await this.http.post('https://sms-gateway.example/v1/messages', body);
  }
}

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Transactional mail only: sign-in, recovery, alerts. News and offers have their own sender in `marketing/`. */
export class MailSender {
  constructor(private readonly http: HttpClient) {}

  async send({ to, subject, text }: Mail): Promise<void> {
    const body = new JsonBody().with('to', normalizeEmail(to)).with('subject', subject).with('text', text).build();
    await this.http.post('https://mail-relay.example/v1/send', body);
  }
}
