// A variable declared without a value carries what any of its reaching assignments gave it.

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

export function best(member: Member, preferPhone: boolean): void {
  let handle: string | undefined;
  if (preferPhone) {
    const { twoFactorPhone } = member;
    handle = twoFactorPhone;
  }
  if (!handle) handle = member.nickname;
  addToAudience(handle);
  //            ^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
}
