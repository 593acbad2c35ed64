// A `while` loop that drains a labelled array hands out its elements.

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

export function drain(profile: Profile): void {
  const pending = [...profile.verifiedPhones];
  while (pending.length > 0) {
    const next = pending.shift();
    addToAudience(next);
    //            ^^^^ security.verification -> advertising: Profile.verifiedPhones
  }
}
