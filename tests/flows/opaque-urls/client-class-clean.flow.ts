// Only the company's own instance is given labelled data.

// @filename: api-client.ts
export class ApiClient {
  constructor(private readonly base: string) {}

  async post(path: string, body: object): Promise<Response> {
    return fetch(`${this.base}/${path}`, { method: 'POST', body: JSON.stringify(body) });
  }
}

// @filename: jobs.ts
import { ApiClient } from './api-client.ts';

const klaviyo = new ApiClient('https://a.klaviyo.com/api');
const accounts = new ApiClient('https://accounts.company.example');

interface Account {
  newsletterEmail: string;
  /** @purpose security.alerts */
  alertEmail: string;
}

export async function run(account: Account): Promise<void> {
  await klaviyo.post('profiles', { email: account.newsletterEmail });
  await accounts.post('alerts', { email: account.alertEmail });
}
