// An immediately called function and an optional call give their results like any other.

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

export function enrol(member: Member, format?: (text?: string) => string): void {
  const handle = (() => {
    if (member.twoFactorPhone) return member.twoFactorPhone;
    return member.nickname;
  })();
  addToAudience(handle);
  //            ^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  addToAudience(format?.(member.twoFactorPhone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  addToAudience(format?.(member.nickname));
}
