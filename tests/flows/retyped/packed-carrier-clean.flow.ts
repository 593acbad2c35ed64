// A sink packs what tells nothing of the phone.

// @filename: upload.ts
/** @sink advertising */
import type { Account } from './account.ts';
declare function post(body: string): void;

export function upload(list: string, people: Account[]): void {
  const payload = { list, size: people.length, names: people.map((person) => person.name) };
  post(JSON.stringify(payload));
}

export function uploadAll(options: { list: string; people: Account[] }): void {
  const { people, ...rest } = options;
  post(JSON.stringify({ rest, some: people.length > 0 }));
}

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
