import { account, type Account } from './schemas.js';

declare function sendText(phone: string, text: string): Promise<void>;

/** What the data was given for: nothing here is reported. */
export async function challenge(body: unknown, code: string): Promise<Account> {
  const checked = account.parse(body);
  if (checked.twoFactorPhone !== undefined) await sendText(checked.twoFactorPhone, code);
  return checked;
}
