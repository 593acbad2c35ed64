// A loop over labelled elements that reports only how many there are is clean.

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
  let count = 0;
  for (const phone of profile.verifiedPhones) {
    if (phone) count++;
  }
  track('verified', count);
  track('verified', profile.verifiedPhones.length);
}
