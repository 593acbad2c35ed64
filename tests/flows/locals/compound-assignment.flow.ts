// Compound assignment adds the label to what the variable held.

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

export function describe(member: Member): void {
  let line = member.nickname;
  addToAudience(line);
  line += ';' + member.twoFactorPhone;
  addToAudience(line);
  //            ^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  let backup: string | undefined;
  backup ??= member.twoFactorPhone;
  addToAudience(backup);
  //            ^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
}
