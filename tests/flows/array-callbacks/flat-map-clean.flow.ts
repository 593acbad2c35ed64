// `flatMap` that makes one entry for each labelled element, without the element, is clean.

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

export function all(profiles: readonly Profile[]): void {
  const marks = profiles.flatMap((profile) => profile.verifiedPhones.map(() => 'verified'));
  addToAudience(marks);
}
