// The same recursion over the names is clean.

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

function namesOf(person: Person): string[] {
  return [person.name, ...namesOfAll(person.children)];
}

function namesOfAll(people: readonly Person[]): string[] {
  return people.filter((person) => person.phone).flatMap((person) => namesOf(person));
}

export function enrol(root: Person): void {
  addToAudience(namesOf(root));
}
