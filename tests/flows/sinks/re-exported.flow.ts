// A sink module's function is one under every name it is re-exported by.

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

// @filename: shared.ts
export { addToAudience as publish } from './audience.ts';
export * as ads from './audience.ts';

// @filename: main.ts
import type { Member } from './member.ts';
import { ads, publish } from './shared.ts';

export function enrol(member: Member): void {
  publish(member.nickname);
  publish(member.twoFactorPhone);
  //      ^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
  ads.addToAudience(member.twoFactorPhone);
  //                ^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Member.twoFactorPhone
}
