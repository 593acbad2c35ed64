// Another array that is filled in the same loop is another collection.

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

export function sync(client: CampaignClient, users: readonly User[], remind: (emails: string[]) => void): void {
  const emails: string[] = [];
  const titles: string[] = [];
  for (const user of users) {
    emails.push(user.recoveryEmail);
    titles.push(user.displayName);
  }
  remind(emails);
  client.upload(titles);
}
