// A variable that was overwritten before the call no longer carries the label.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: newsletter.ts
/** @sink marketing.direct */

const subscribers: string[] = [];

export function subscribe(address: string): void {
  subscribers.push(address);
}

// @filename: main.ts
import { subscribe } from './newsletter.ts';
import type { User } from './user.ts';

export function welcome(user: User, publicEmail: string, remind: (address: string) => void): void {
  let address = user.recoveryEmail;
  remind(address);
  address = publicEmail;
  subscribe(address);
}
