// Destructuring takes no label with the members beside the labelled one.

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

export function target({ name }: Account): void {
  send(name);
}
