// A branch that returns does not join, and a branch that both sides overwrite joins nothing.

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

export function reach(member: Member, bySms: boolean, text: (phone: string | undefined) => void): void {
  let handle: string | undefined = member.nickname;
  if (bySms) {
    handle = member.twoFactorPhone;
    text(handle);
    return;
  }
  addToAudience(handle);
  let note = member.twoFactorPhone;
  text(note);
  if (member.nickname) note = 'named';
  else note = 'anonymous';
  addToAudience(note);
}
