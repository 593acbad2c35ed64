// What a timer or a listener throws is caught by nobody around the call that installs it.

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

export function check(profile: Profile): void {
  try {
    setTimeout(() => {
      throw profile.verifiedPhones[0];
    });
    window.addEventListener('focus', () => {
      throw profile.verifiedPhones[0];
    });
  } catch (failed) {
    addToAudience(failed);
  }
  try {
    profile.interests.forEach((interest) => {
      throw interest;
    });
  } catch (interest) {
    addToAudience(interest);
  }
}
