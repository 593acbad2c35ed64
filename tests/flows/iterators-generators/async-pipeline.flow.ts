// Async generators pass on what the generators before them yield.

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

async function* pages(profile: Profile): AsyncGenerator<string[]> {
  yield profile.verifiedPhones;
}

async function* flat<T>(source: AsyncIterable<T[]>): AsyncGenerator<T> {
  for await (const page of source) yield* page;
}

async function* trimmed(source: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of source) yield text.trim();
}

export async function enrol(profile: Profile): Promise<void> {
  for await (const phone of trimmed(flat(pages(profile)))) addToAudience(phone);
  //                                                                     ^^^^^ security.verification -> advertising: Profile.verifiedPhones
}
