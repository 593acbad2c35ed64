// Mutually recursive functions collect labels from a tree.

// @filename: family.ts
export interface Person {
  /** @purpose security */
  phone: string;
  name: string;
  children: Person[];
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Person } from './family.ts';

function phonesOf(person: Person): string[] {
  return [person.phone, ...phonesOfAll(person.children)];
}

function phonesOfAll(people: readonly Person[]): string[] {
  return people.flatMap((person) => phonesOf(person));
}

export function enrol(root: Person): void {
  addToAudience(phonesOf(root));
  //            ^^^^^^^^^^^^^^ security -> advertising: Person.phone
}
