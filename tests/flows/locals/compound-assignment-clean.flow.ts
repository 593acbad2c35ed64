// Compound assignment of clean parts, and a counter that only counts labelled values, carry nothing.

// @filename: member.ts
export type Member = {
  nickname: string;
  /** @purpose security.authentication.mfa */
  twoFactorPhone?: string;
};

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Member } from './member.ts';

export function describe(members: Member[]): void {
  let line = '';
  let enrolled = 0;
  for (const member of members) {
    line += member.nickname;
    if (member.twoFactorPhone !== undefined) enrolled += 1;
  }
  addToAudience(line);
  addToAudience(enrolled);
}
