// What a callback throws passes through the library function that calls it.

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

declare function eachPage(visit: (page: number) => void): void;

export function check(profile: Profile): void {
  try {
    profile.verifiedPhones.forEach((phone) => {
      throw phone;
    });
  } catch (phone) {
    addToAudience(phone);
    //            ^^^^^ security.verification -> advertising: Profile.verifiedPhones
  }
  try {
    eachPage((page) => {
      throw profile.verifiedPhones[page];
    });
  } catch (phone) {
    addToAudience(phone);
    //            ^^^^^ security.verification -> advertising: Profile.verifiedPhones
  }
}
