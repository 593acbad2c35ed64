// Spreading the neighbours of labelled data passes nothing labelled.

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

export function push(profile: Profile, verify: (...phones: string[]) => void): void {
  verify(...profile.verifiedPhones);
  const all = ['sports', ...profile.interests];
  addAll(...all);
}
