// An interface with the same method names, implemented by others, is another interface.

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

// @filename: reader.ts
import type { Account } from './account.ts';

export interface ContactReader {
  read(account: Account): string;
  describe(account: Account): string;
}

export class PhoneReader implements ContactReader {
  read(account: Account): string {
    return account.phone;
  }

  describe(account: Account): string {
    return account.name;
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import type { BadgeReader } from './badge.ts';

export function enrol(account: Account, reader: BadgeReader): void {
  addToAudience(reader.read(account));
}

// @filename: badge.ts
import type { Account } from './account.ts';

export interface BadgeReader {
  readonly colour: string;
  read(account: Account): string;
}

export class NameBadge implements BadgeReader {
  readonly colour = 'blue';

  read(account: Account): string {
    return account.name;
  }
}
