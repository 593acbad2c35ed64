// The same pipeline over other data is clean.

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

declare function sendCode(phone: string): void;

async function* pages(list: string[]): AsyncGenerator<string[]> {
  yield list;
}

async function* flat<T>(source: AsyncIterable<T[]>): AsyncGenerator<T> {
  for await (const page of source) yield* page;
}

export async function enrol(profile: Profile): Promise<void> {
  for await (const phone of flat(pages(profile.verifiedPhones))) sendCode(phone);
  for await (const interest of flat(pages(profile.interests))) addToAudience(interest);
}
