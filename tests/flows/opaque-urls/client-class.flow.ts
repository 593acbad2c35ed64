// A client class keeps the base URL of each instance: one talks to the advertiser, the other to the company.

// @filename: api-client.ts
export class ApiClient {
  constructor(
    private readonly base: string,
    private readonly token: string,
  ) {}

  post(path: string, body: object): Promise<Response> {
    return this.send('POST', path, JSON.stringify(body));
  }

  private async send(method: string, path: string, body: string): Promise<Response> {
    return fetch(`${this.base}/${path}`, { method, body, headers: { authorization: this.token } });
    //                                             ^^^^ security.recovery -> marketing: Account.recoveryEmail
  }
}

// @filename: jobs.ts
import { ApiClient } from './api-client.ts';

const klaviyo = new ApiClient('https://a.klaviyo.com/api', 'k');
const accounts = new ApiClient('https://accounts.company.example', 'a');

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  /** @purpose security.alerts */
  alertEmail: string;
}

export async function run(account: Account): Promise<void> {
  await klaviyo.post('profiles', { email: account.recoveryEmail });
  await accounts.post('alerts', { email: account.alertEmail });
}
