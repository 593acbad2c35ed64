// The comma operator drops all but its last operand, and `void` and `typeof` drop theirs.

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

export function forward(member: Member): void {
  let phone: string | undefined;
  const last = ((phone = member.twoFactorPhone), member.nickname);
  addToAudience(last);
  addToAudience(typeof phone);
  addToAudience(void phone);
}
