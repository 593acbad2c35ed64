// A callback that a sink module gives away is entered at the parameter that gets labelled data.

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

  eachContact(visit: (contact: string, label: string) => void): void {
    for (const account of this.accounts) visit(account.phone, account.name);
  }
}

// @filename: retarget.ts
/** @sink advertising */
import type { Directory } from './directory.ts';

const seeds: string[] = [];

export function collect(directory: Directory): void {
  directory.eachContact((contact, label) => {
  //                     ^^^^^^^ security -> advertising: Account.phone
    seeds.push(label);
    seeds.push(contact);
  });
}
