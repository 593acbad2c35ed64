// Code of a sink module that serialises the clean members is silent.

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
  const { name } = account;
  post(JSON.stringify({ name }));
}
