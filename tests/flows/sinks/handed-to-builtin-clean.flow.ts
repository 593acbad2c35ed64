// A sink module's function that is given clean elements is silent.

// @filename: profile.ts
export interface Profile {
  /** @purpose security.verification */
  verifiedPhones: string[];
  interests: string[];
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addPhone(phone: unknown): void {
  rows.push(phone);
}

export function addInterest(interest: unknown): void {
  rows.push(interest);
}

// @filename: main.ts
import { addInterest, addPhone } from './audience.ts';
import type { Profile } from './profile.ts';

export function enrol(profile: Profile, sendCode: (phone: string) => void): void {
  profile.interests.forEach(addInterest);
  profile.interests.forEach(addPhone);
  profile.verifiedPhones.forEach(sendCode);
}
