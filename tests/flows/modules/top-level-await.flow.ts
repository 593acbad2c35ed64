// A module awaits at its top level and exports what it got.

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

// @filename: seed.mts
import type { Profile } from './profile.ts';

declare function load(): Promise<Profile>;

const profile = await load();
export const [seed] = profile.verifiedPhones;
export const [topic] = profile.interests;

// @filename: main.mts
import { addToAudience } from './audience.ts';
import { seed, topic } from './seed.mjs';

addToAudience(topic);
addToAudience(seed);
//            ^^^^ security.verification -> advertising: Profile.verifiedPhones
