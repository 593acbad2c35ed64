// Conditional, logical and nullish operators pass on the operands that can be their result.

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

export function choose(member: Member, short: boolean): void {
  addToAudience(member.twoFactorPhone ?? member.nickname);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  addToAudience(short ? member.nickname : member.twoFactorPhone);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  addToAudience(short && member.twoFactorPhone);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  addToAudience(member.twoFactorPhone || 'none');
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
}
