// Counting what a labelled async generator yields is clean.

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

// @filename: stream.ts
import type { Profile } from './profile.ts';

export async function* phones(pages: AsyncIterable<Profile[]>): AsyncGenerator<string> {
  for await (const page of pages) {
    for (const profile of page) yield* profile.verifiedPhones;
  }
}

export async function* interests(pages: AsyncIterable<Profile[]>): AsyncGenerator<string> {
  for await (const page of pages) {
    for (const profile of page) yield* profile.interests;
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Profile } from './profile.ts';
import { interests, phones } from './stream.ts';

export async function enrol(pages: AsyncIterable<Profile[]>): Promise<void> {
  let count = 0;
  for await (const phone of phones(pages)) count += phone ? 1 : 0;
  addToAudience(count);
  for await (const interest of interests(pages)) addToAudience(interest);
}
