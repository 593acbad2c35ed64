// A label assigned in one inner branch is there after all outer ones.

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

export function report(member: Member, mode: 'quiet' | 'full', beta: boolean): void {
  let payload: string | undefined = 'none';
  if (mode === 'full') {
    if (beta) {
      payload = member.twoFactorPhone;
    } else {
      payload = member.nickname;
    }
  }
  track('session', payload);
  //               ^^^^^^^ security.authentication.mfa -> advertising.measurement: Member.twoFactorPhone
}
