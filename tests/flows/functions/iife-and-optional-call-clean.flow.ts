// An immediately called function that decides by presence gives a clean result.

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
    if (member.twoFactorPhone) return 'protected';
    return member.nickname;
  })();
  addToAudience(handle);
  addToAudience(format?.(member.nickname));
}
