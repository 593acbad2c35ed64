// The same libraries and the company's own hosts; another host of the vendor that only warns people.

// @filename: packages.d.ts
declare module 'got';
declare module 'ky';
declare module 'superagent';
declare module 'node:https';

// @filename: notify.ts
import got from 'got';
import ky from 'ky';
import superagent from 'superagent';
import https from 'node:https';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

const accounts = ky.create({ prefixUrl: 'https://accounts.company.example/api' });
const brevo = got.extend({ prefixUrl: 'https://api.brevo.com/v3' });

export async function notify({ recoveryEmail }: Account): Promise<void> {
  await accounts.post('users/update', { json: { email: recoveryEmail } });
  await brevo.post('smtp/email', { json: { to: recoveryEmail } });
  await superagent.post('https://api.sendgrid.com/v3/mail/send').send({ to: recoveryEmail });
  const call = https.request({ hostname: 'accounts.company.example', path: '/apps/1/users' });
  call.write(JSON.stringify({ email: recoveryEmail }));
  call.end();
}
