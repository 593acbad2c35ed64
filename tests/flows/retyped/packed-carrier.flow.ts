// A sink lets out what it packed: the accounts inside the literal go with it.

// @filename: upload.ts
/** @sink advertising */
import type { Account } from './account.ts';
declare function post(body: string): void;

export function upload(list: string, people: Account[]): void {
  const payload = { list, people, at: new Date() };
  post(JSON.stringify(payload));
  //                  ^^^^^^^ security -> advertising: Account.phone
}

export function uploadAll(options: { list: string; people: Account[] }): void {
  const { people, ...rest } = options;
  post(JSON.stringify({ list: rest.list, batch: { people } }));
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
