// Code of a sink module that is given the whole record and reads its clean members is silent.

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

export function addSeed(account: Account): void {
  if (account.phone) seeds.push(account.name);
  seeds.push(`${account.phone.length} digits`);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addSeed } from './lookalike.ts';

export function enrol(account: Account): void {
  addSeed(account);
}
