// The comma operator passes its last operand on; `as`, `satisfies` and `!` pass theirs.

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

export function forward(member: Member, count: () => void): void {
  const last = (count(), member.twoFactorPhone);
  addToAudience(last);
  //            ^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  addToAudience(member.twoFactorPhone as string);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  addToAudience(member.twoFactorPhone!);
  //            ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  addToAudience(member.twoFactorPhone satisfies string | undefined);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
}
