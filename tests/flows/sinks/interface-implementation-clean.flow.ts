// A call on the neutral implementation does not enter the other one.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: channel.ts
export interface Channel {
  deliver(to: string, text: string): void;
}

export class SmsChannel implements Channel {
  readonly sent: string[] = [];

  deliver(to: string, text: string): void {
    this.sent.push(to + text);
  }
}

// @filename: ad-channel.ts
/** @sink advertising */
import type { Channel } from './channel.ts';

export class AdChannel implements Channel {
  readonly rows: string[] = [];

  deliver(to: string, text: string): void {
    this.rows.push(to, text);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { SmsChannel } from './channel.ts';

export function announce(account: Account): void {
  const channel = new SmsChannel();
  channel.deliver(account.phone, account.name);
}
