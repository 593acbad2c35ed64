// Security code may use, log and store its own data.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: sms.ts
export class SmsSender {
  readonly sent: string[] = [];

  async send(phone: string, text: string): Promise<void> {
    this.sent.push(`${phone}: ${text}`);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { SmsSender } from './sms.ts';

const attempts = new Map<string, number>();

export async function signIn(account: Account, sms: SmsSender): Promise<void> {
  await sms.send(account.phone, `Your code, ${account.name}`);
  attempts.set(account.phone, 1);
  console.log('sent to', account.phone);
  addToAudience(account.name);
}
