// The clean export of such a module is clean.

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
import { topic } from './seed.mjs';
import './seed.mjs';

addToAudience(topic);
