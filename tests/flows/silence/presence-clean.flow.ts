// Presence, type and size of labelled data are no data.

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

export function flag(member: Member): void {
  addToAudience(member.twoFactorPhone !== undefined);
  addToAudience(member.twoFactorPhone == null);
  addToAudience(!member.twoFactorPhone);
  addToAudience(typeof member.twoFactorPhone);
  addToAudience(member.twoFactorPhone?.length);
  addToAudience((member.twoFactorPhone?.length ?? 0) > 0 ? 'on' : 'off');
}
