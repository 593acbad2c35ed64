// A fallback passes the value on where it is there.

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

export function flag(member: Member): void {
  const protectedBy = member.twoFactorPhone ?? 'nothing';
  addToAudience(protectedBy);
  //            ^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  addToAudience(!!member.twoFactorPhone);
}
