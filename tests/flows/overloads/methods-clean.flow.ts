// The other overloaded method is clean.

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

// @filename: directory.ts
import type { Account } from './account.ts';

export class Directory {
  constructor(private readonly accounts: readonly Account[]) {}

  contacts(): string[];
  contacts(index: number): string;
  contacts(index?: number): string | string[] {
    const all = this.accounts.map((account) => account.phone);
    return index === undefined ? all : (all[index] ?? '');
  }

  labels(): string[];
  labels(index: number): string;
  labels(index?: number): string | string[] {
    const all = this.accounts.map((account) => account.name);
    return index === undefined ? all : (all[index] ?? '');
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Directory } from './directory.ts';

export function enrol(directory: Directory): void {
  addToAudience(directory.labels(0));
  for (const label of directory.labels()) addToAudience(label);
  addToAudience(directory.contacts().length);
}
