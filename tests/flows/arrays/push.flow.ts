// What is pushed into an array is among its elements.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: campaign.ts
/** @sink advertising.audience */

export class CampaignClient {
  readonly uploaded: unknown[] = [];

  upload(rows: readonly unknown[]): void {
    this.uploaded.push(...rows);
  }
}

// @filename: main.ts
import { CampaignClient } from './campaign.ts';
import type { User } from './user.ts';

export function sync(client: CampaignClient, users: readonly User[]): void {
  const emails: string[] = [];
  for (const user of users) emails.push(user.recoveryEmail);
  client.upload(emails);
  //            ^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
  client.upload(emails.slice(0, 100));
  //            ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
}
