// An injected client with the same method name, from a neutral module, is no sink.

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
import type { BackupClient } from './backup.ts';
import { CampaignClient } from './campaign.ts';
import type { User } from './user.ts';

export class SyncJob {
  client!: BackupClient;
  readonly campaign = new CampaignClient();

  run(user: User): void {
    this.client.upload([user.recoveryEmail]);
    this.campaign.upload([user.displayName]);
  }
}

// @filename: backup.ts
export class BackupClient {
  readonly stored: unknown[] = [];

  upload(rows: readonly unknown[]): void {
    this.stored.push(...rows);
  }
}
