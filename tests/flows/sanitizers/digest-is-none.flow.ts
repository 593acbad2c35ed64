// Hashing, encoding and normalising keep the label.

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

// @filename: hash.ts
export async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.trim().toLowerCase());
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// @filename: main.ts
import { CampaignClient } from './campaign.ts';
import { sha256 } from './hash.ts';
import type { User } from './user.ts';

export async function sync(client: CampaignClient, users: readonly User[]): Promise<void> {
  const rows = await Promise.all(users.map(async (user) => ({ EMAIL: await sha256(user.recoveryEmail) })));
  client.upload(rows);
  //            ^^^^ security.recovery -> advertising.audience: User.recoveryEmail
}
