// Array methods that copy, reorder or join keep the label of the elements.

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
  addToAudience(profile.verifiedPhones.join(','));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
  addToAudience(profile.interests.concat(profile.verifiedPhones));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
  addToAudience([profile.verifiedPhones].flat());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
  addToAudience(profile.verifiedPhones.toReversed());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
  addToAudience(profile.verifiedPhones.at(0));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
  addToAudience(Object.fromEntries(profile.verifiedPhones.entries()));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
  addToAudience(profile.interests.join(','));
}
