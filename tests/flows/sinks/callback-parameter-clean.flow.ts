// A callback of a sink module that uses the clean parameter only is silent.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: directory.ts
import type { Account } from './account.ts';

export class Directory {
  constructor(private readonly accounts: readonly Account[]) {}

  eachLabel(visit: (label: string, hasContact: boolean) => void): void {
    for (const account of this.accounts) visit(account.name, account.phone.length > 0);
  }
}

// @filename: retarget.ts
/** @sink advertising */
import type { Directory } from './directory.ts';

const seeds: string[] = [];

export function collect(directory: Directory): void {
  directory.eachLabel((label, hasContact) => {
    if (hasContact) seeds.push(label);
  });
}
