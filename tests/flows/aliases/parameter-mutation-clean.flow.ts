// A function that stores another member leaves the argument clean.

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

function fill(row: Row, user: User, remind: (address: string) => void): void {
  row.title = user.displayName;
  remind(user.recoveryEmail);
}

export function sync(client: CampaignClient, user: User, remind: (address: string) => void): void {
  const row: Row = {};
  fill(row, user, remind);
  client.upload([row]);
}
