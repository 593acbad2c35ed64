// Each branch uses its own value before they meet.

// @filename: member.ts
export type Member = {
  nickname: string;
  /** @purpose security.authentication.mfa */
  twoFactorPhone?: string;
};

// @filename: pixel.ts
/** @sink advertising.measurement */

const queue: [string, unknown][] = [];

export function track(event: string, payload: unknown): void {
  queue.push([event, payload]);
}

// @filename: main.ts
import type { Member } from './member.ts';
import { track } from './pixel.ts';

export function report(member: Member, mode: 'quiet' | 'full', text: (phone: string | undefined) => void): void {
  if (mode === 'full') {
    const payload = member.nickname;
    track('session', payload);
  } else {
    const payload = member.twoFactorPhone;
    text(payload);
  }
}
