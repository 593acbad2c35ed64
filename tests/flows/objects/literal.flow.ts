// An object literal keeps its members apart and carries the label as a whole.

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

export function sync(client: CampaignClient, user: User): void {
  const row = { email: user.recoveryEmail, title: user.displayName };
  client.upload([row.title]);
  client.upload([row.email]);
  //            ^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
  client.upload([row]);
  //            ^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
}
