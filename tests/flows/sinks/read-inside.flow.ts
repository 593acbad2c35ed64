// Code of a sink module that is given the whole record is entered where it reads the labelled member.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: lookalike.ts
/** @sink advertising */
import type { Account } from './account.ts';

const seeds: string[] = [];

function store(seed: string): void {
  seeds.push(seed.toLowerCase());
}

export function addSeed(account: Account): void {
  store(account.name);
  const contact = account.phone;
  //              ^^^^^^^^^^^^^ security -> advertising: Account.phone
  store(contact);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addSeed } from './lookalike.ts';

export function enrol(account: Account): void {
  addSeed(account);
}
