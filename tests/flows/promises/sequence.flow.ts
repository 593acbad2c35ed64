// Promises in an array are awaited one by one.

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

declare function normalise(phone: string): Promise<string>;

export async function enrol(profile: Profile): Promise<void> {
  const jobs = profile.verifiedPhones.map((phone) => normalise(phone));
  for (const job of jobs) addToAudience(await job);
  //                                    ^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
  for await (const phone of jobs) addToAudience(phone);
  //                                            ^^^^^ security.verification -> advertising: Profile.verifiedPhones
  const last = await jobs.reduce(async (before, job) => `${await before},${await job}`, Promise.resolve(''));
  addToAudience(last);
  //            ^^^^ security.verification -> advertising: Profile.verifiedPhones
}
