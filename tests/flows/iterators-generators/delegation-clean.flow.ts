// What a generator returns is not what it yields.

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

function* phonesOf(profile: Profile): Generator<string, string> {
  yield* profile.verifiedPhones;
  return profile.interests[0] ?? '';
}

function* lines(profile: Profile): Generator<string> {
  const interest = yield* phonesOf(profile);
  addToAudience(interest);
}

export function enrol(profile: Profile, sendCode: (phone: string) => void): void {
  for (const line of lines(profile)) sendCode(line);
}
