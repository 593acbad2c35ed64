// The same client's transactional mail is no marketing.

// @filename: packages.d.ts
declare module 'resend';

// @filename: mail-client.ts
import { Resend } from 'resend';

export const mail = new Resend('key');

// @filename: warn.ts
import { mail } from './mail-client.ts';

interface Member {
  /** @purpose security.alerts */
  alertEmail: string;
}

export async function warn(member: Member): Promise<void> {
  await mail.emails.send({ to: member.alertEmail, subject: 'New sign-in' });
}
