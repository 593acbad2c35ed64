// A function without source calls its callbacks with what it was given.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: vendor.d.ts
export declare function whenReady<T>(value: T, done: (value: T) => void): void;
export declare class Client {
  constructor(contact: string);
  verified(done: (contact: string) => void): void;
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Client, whenReady } from './vendor.js';

export function enrol(account: Account): void {
  whenReady(account.name, (label) => addToAudience(label));
  whenReady(account.phone, (contact) => addToAudience(contact));
  //                                                  ^^^^^^^ security -> advertising: Account.phone
  new Client(account.phone).verified((contact) => addToAudience(contact));
  //                                                            ^^^^^^^ security -> advertising: Account.phone
}
