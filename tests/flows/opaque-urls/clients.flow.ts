// Other request libraries, each in its own way: got, ky, undici, superagent, node:https.

// @filename: packages.d.ts
declare module 'got';
declare module 'ky';
declare module 'undici';
declare module 'superagent';
declare module 'node:https';

// @filename: upload.ts
import got from 'got';
import ky from 'ky';
import { request as send } from 'undici';
import superagent from 'superagent';
import https from 'node:https';

interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

const iterable = ky.create({ prefixUrl: 'https://api.iterable.com/api' });
const intercom = got.extend({ prefixUrl: 'https://api.intercom.io' });

export async function upload({ recoveryEmail }: Account): Promise<void> {
  await iterable.post('users/update', { json: { email: recoveryEmail } });
  //                                          ^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
  await intercom.post('contacts', { json: [recoveryEmail] });
  //                                      ^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
  await send('https://track.customer.io/api/v2/batch', { method: 'POST', body: recoveryEmail });
  //                                                                           ^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
  await superagent.post('https://api.hubapi.com/crm/v3/objects/contacts').set('accept', 'json').send(recoveryEmail);
  //                                                                                                 ^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
  const call = https.request({ hostname: 'api.onesignal.com', path: '/apps/1/users', method: 'POST' });
  call.write(JSON.stringify({ email: recoveryEmail }));
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> marketing: Account.recoveryEmail
  call.end();
}
