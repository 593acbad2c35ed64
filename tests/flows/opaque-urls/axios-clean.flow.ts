// A client for the company's own service, and a sign-in of a host that also sells advertising.

// @filename: packages.d.ts
declare module 'axios';

// @filename: upload.ts
import axios from 'axios';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

const accounts = axios.create({ baseURL: 'https://accounts.company.example/api' });

export async function recover(account: Account): Promise<void> {
  await accounts.post('profile-import', { email: account.recoveryEmail });
  await axios.post('https://api.linkedin.com/v2/me', { email: account.recoveryEmail });
  await axios.get('https://a.klaviyo.com/api/profiles');
}
