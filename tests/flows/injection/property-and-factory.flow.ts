// A client that is injected as a property, or made by a factory, is known by its type.

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
import type { CampaignClient } from './campaign.ts';
import type { User } from './user.ts';

export class SyncJob {
  client!: CampaignClient;

  constructor(private readonly makeClient: () => CampaignClient) {}

  run(user: User): void {
    this.client.upload([user.displayName]);
    this.client.upload([user.recoveryEmail]);
    //                 ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
    this.makeClient().upload([user.recoveryEmail]);
    //                       ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
  }
}
