// Jobs that are made of clean values are clean, and so is how many there are.

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

declare function normalise(text: string): Promise<string>;

export async function enrol(profile: Profile): Promise<void> {
  const jobs = profile.interests.map((interest) => normalise(interest));
  for (const job of jobs) addToAudience(await job);
  const calls = profile.verifiedPhones.map((phone) => normalise(phone));
  await Promise.all(calls);
  addToAudience(calls.length);
}
