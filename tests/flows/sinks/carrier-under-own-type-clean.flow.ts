// The same type is filled from clean members.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: lookalike.ts
/** @sink advertising */

export interface Seed {
  phone: string;
  name: string;
}

const seeds: string[] = [];

export function addSeed(seed: Seed): void {
  seeds.push(seed.name);
  seeds.push(seed.phone);
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addSeed } from './lookalike.ts';

export function enrol(account: Account, publicPhone: string): void {
  addSeed({ name: account.name, phone: publicPhone });
}
