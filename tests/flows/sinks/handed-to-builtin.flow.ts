// A sink module's function that is given to a built-in is entered at the parameter that gets labelled data.

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
//                       ^^^^^ security.verification -> advertising: Profile.verifiedPhones
  rows.push(phone);
}

export function addInterest(interest: unknown): void {
  rows.push(interest);
}

// @filename: main.ts
import { addInterest, addPhone } from './audience.ts';
import type { Profile } from './profile.ts';

export function enrol(profile: Profile): void {
  profile.interests.forEach(addInterest);
  profile.verifiedPhones.forEach(addPhone);
}
