'use server';

import { findAccount } from '@/lib/accounts';
import { addContact } from '@/lib/audiences';

export async function contactOf(id: string): Promise<{ contact: string; newsletter: string | undefined }> {
  const account = await findAccount(id);
  return { contact: account.recoveryEmail, newsletter: account.newsletterEmail };
}

export async function enrol(id: string): Promise<void> {
  const account = await findAccount(id);
  addContact(account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(account.newsletterEmail);
}

export async function enrolContact(match: string | undefined, title: string): Promise<void> {
  addContact(match);
  //         ^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addContact(title);
}
