// `Array.from` maps while it copies.

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

export function copy(profile: Profile): void {
  addToAudience(Array.from(profile.verifiedPhones));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
  addToAudience(Array.from(profile.verifiedPhones, (phone) => phone.replace('+', '00')));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
  addToAudience(Array.from(profile.interests));
}
