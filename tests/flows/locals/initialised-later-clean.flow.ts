// A variable of the same name in an inner scope is another variable.

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

export function best(member: Member, text: (phone: string | undefined) => void): void {
  const handle = member.nickname;
  {
    const handle = member.twoFactorPhone;
    text(handle);
  }
  addToAudience(handle);
}
