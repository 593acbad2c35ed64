// The client is made once and its members are called elsewhere: the chain leads back to the package.

// @filename: packages.d.ts
declare module 'resend';

// @filename: mail-client.ts
import { Resend } from 'resend';

export const mail = new Resend('key');

// @filename: enrol.ts
import { mail } from './mail-client.ts';

interface Member {
  /** @purpose security.alerts */
  alertEmail: string;
}

export async function enrol(member: Member): Promise<void> {
  await mail.contacts.create({ email: member.alertEmail, audienceId: 'newsletter' });
  //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.alerts -> marketing: Member.alertEmail
}
