// A loop that only ends when the labelled array is empty hands out nothing of it.

// @filename: profile.ts
export interface Profile {
  /** @purpose security.verification */
  verifiedPhones: string[];
  interests: string[];
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Profile } from './profile.ts';

export function drain(profile: Profile, verify: (phone: string | undefined) => void): void {
  const pending = [...profile.verifiedPhones];
  const interests = [...profile.interests];
  while (pending.length > 0) {
    verify(pending.shift());
    addToAudience(interests.shift());
  }
}
