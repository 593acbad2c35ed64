// A binding element has the label of the member and of its default.

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

interface Form {
  mobile?: string;
}

export function prefill(form: Form, member: Member): void {
  const { mobile = member.twoFactorPhone } = form;
  addToAudience(mobile);
  //            ^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  const { twoFactorPhone = 'unknown' } = member;
  addToAudience(twoFactorPhone);
  //            ^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
}
