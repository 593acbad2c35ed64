// The loop variable of `for…of` holds an element of the labelled array.

// @filename: profile.ts
export interface Profile {
  /** @purpose security.verification */
  verifiedPhones: string[];
  interests: string[];
}

// @filename: pixel.ts
/** @sink advertising.measurement */

const queue: [string, unknown][] = [];

export function track(event: string, payload: unknown): void {
  queue.push([event, payload]);
}

// @filename: main.ts
import { track } from './pixel.ts';
import type { Profile } from './profile.ts';

export function replay(profile: Profile): void {
  for (const phone of profile.verifiedPhones) {
    track('phone', phone);
    //             ^^^^^ security.verification -> advertising.measurement: Profile.verifiedPhones
  }
  for (const interest of profile.interests) {
    track('interest', interest);
  }
}
