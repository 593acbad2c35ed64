// After a branch a variable carries what either side gave it.

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

export function reach(member: Member, bySms: boolean): void {
  let handle: string | undefined = member.nickname;
  if (bySms) {
    handle = member.twoFactorPhone;
    addToAudience(handle);
    //            ^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  } else {
    addToAudience(handle);
  }
  addToAudience(handle);
  //            ^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
}
