// The condition of a conditional decides which operand is taken by presence only.

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

export function choose(member: Member): void {
  addToAudience(member.twoFactorPhone ? 'protected' : 'open');
  addToAudience(member.twoFactorPhone === undefined ? member.nickname : 'protected');
}
