// What `delete`, `void`, `typeof` and `in` give of labelled data is clean.

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

export function forget(member: Member): void {
  addToAudience('twoFactorPhone' in member);
  addToAudience(typeof member.twoFactorPhone);
  addToAudience(void member.twoFactorPhone);
  addToAudience(delete member.twoFactorPhone);
}
