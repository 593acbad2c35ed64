// A module that re-exports a sink is no sink for its own functions.

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

const outbox: unknown[] = [];

export function text(phone: unknown): void {
  outbox.push(phone);
}

// @filename: main.ts
import type { Member } from './member.ts';
import { publish, text } from './shared.ts';

export function enrol(member: Member): void {
  publish(member.nickname);
  text(member.twoFactorPhone);
}
