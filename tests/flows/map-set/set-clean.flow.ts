// Another set, and the size of the labelled one, are clean.

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

export function unique(profiles: readonly Profile[]): void {
  const interests = new Set<string>();
  const phones = new Set<string>();
  for (const profile of profiles) {
    profile.interests.forEach((interest) => interests.add(interest));
    profile.verifiedPhones.forEach((phone) => phones.add(phone));
  }
  addToAudience([...interests]);
  addToAudience(phones.size);
}
