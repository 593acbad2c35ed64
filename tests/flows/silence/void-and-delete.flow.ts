// `delete` and `void` end nothing for a value that was taken before.

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

export function forget(member: Member): void {
  const kept = member.twoFactorPhone;
  delete member.twoFactorPhone;
  addToAudience(kept);
  //            ^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
}
