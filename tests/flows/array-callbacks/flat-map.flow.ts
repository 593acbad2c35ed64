// `flatMap` joins the arrays its callback returns.

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
  const phones = profiles.flatMap((profile) => profile.verifiedPhones);
  for (const phone of phones) addToAudience(phone);
  //                                        ^^^^^ security.verification -> advertising: Profile.verifiedPhones
  addToAudience(profiles.flatMap((profile) => profile.interests));
}
