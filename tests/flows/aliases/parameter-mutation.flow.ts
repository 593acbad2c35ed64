// A function that stores into its parameter labels the caller's argument.

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

interface Row {
  email?: string;
  title?: string;
}

function fill(row: Row, user: User): void {
  row.email = user.recoveryEmail;
}

export function sync(client: CampaignClient, user: User): void {
  const row: Row = {};
  const empty: Row = {};
  fill(row, user);
  client.upload([row.email]);
  //            ^^^^^^^^^^^ security.recovery -> advertising.audience: User.recoveryEmail
  client.upload([empty.email]);
}
