// Spreading an array into another, or into a call, passes its elements.

// @filename: profile.ts
export interface Profile {
  /** @purpose security.verification */
  verifiedPhones: string[];
  interests: string[];
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addAll(...values: readonly unknown[]): void {
  rows.push(...values);
}

// @filename: main.ts
import { addAll } from './audience.ts';
import type { Profile } from './profile.ts';

export function push(profile: Profile): void {
  const all = ['+31', ...profile.verifiedPhones];
  addAll(all);
  //     ^^^ security.verification -> advertising: Profile.verifiedPhones
  addAll(...profile.verifiedPhones);
  //        ^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
  addAll(...profile.interests);
}
