// The keys and the size of a labelled array are clean.

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

export function forms(profile: Profile): void {
  addToAudience([...profile.verifiedPhones.keys()]);
  addToAudience(profile.verifiedPhones.length);
  addToAudience(profile.interests.concat('sports').toReversed());
}
