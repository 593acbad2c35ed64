// Generic containers and functions lead back to the member of their type argument.

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

// @filename: box.ts
export interface Page<T> {
  items: T[];
  next?: Page<T>;
}

export function firstOf<T>(page: Page<T>): T | undefined {
  return page.items[0];
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { firstOf, type Page } from './box.ts';
import type { Profile } from './profile.ts';

export async function enrol(load: () => Promise<Page<Profile>>): Promise<void> {
  const page = await load();
  addToAudience(firstOf(page)?.interests);
  addToAudience(firstOf(page)?.verifiedPhones);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
  addToAudience(page.next?.items[0]?.verifiedPhones);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Profile.verifiedPhones
}
