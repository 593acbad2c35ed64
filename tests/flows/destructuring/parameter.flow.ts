// Destructuring keeps the label of the member it takes.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: ads.ts
/** @sink advertising */
import type { Account } from './account.ts';
declare function send(value: string): void;

export function target({ phone, name }: Account): void {
//                       ^^^^^ security -> advertising: Account.phone
  send(name);
  send(phone);
}
