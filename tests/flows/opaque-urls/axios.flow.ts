// Calls of axios, of its methods, with one object, and of a client with a base URL.

// @filename: packages.d.ts
declare module 'axios';

// @filename: upload.ts
import axios from 'axios';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  plan: string;
}

const klaviyo = axios.create({ baseURL: 'https://a.klaviyo.com/api', headers: { revision: '2024-10-15' } });

export async function upload(account: Account, segment: string): Promise<void> {
  const rows = { users: [{ email: account.recoveryEmail }] };
  await axios.post(`https://adsapi.snapchat.com/v1/segments/${segment}/users`, rows);
  //                                                                           ^^^^ security.recovery -> advertising: Account.recoveryEmail
  await axios({ method: 'post', url: 'https://data.rokt.com/v3/import/suppression', data: rows });
  //                                                                                      ^^^^ security.recovery -> advertising: Account.recoveryEmail
  await axios.request({ baseURL: 'https://api.linkedin.com', url: `/rest/dmpSegments/${segment}/users`, data: rows });
  //                                                                                                          ^^^^ security.recovery -> advertising: Account.recoveryEmail
  await klaviyo.post('profile-import', { data: { email: account.recoveryEmail } });
  //                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
  await klaviyo.post('profile-import', { data: { plan: account.plan } });
}
