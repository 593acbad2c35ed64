// Code of a sink module that lets the whole record escape is entered there.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: upload.ts
/** @sink advertising */
import type { Account } from './account.ts';

declare function post(body: string): void;

export function upload(account: Account): void {
  post(JSON.stringify({ name: account.name }));
  post(JSON.stringify(account));
  //                  ^^^^^^^ security -> advertising: Account.phone
}
