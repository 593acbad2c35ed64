// An object built from unlabelled members is clean even when its keys sound like contact data.

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
  const row = { recoveryEmail: user.displayName, id: user.id };
  client.upload([row]);
  client.upload([row.recoveryEmail]);
}
