// A variable carries the label between the labelled assignment and the next one.

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

export function welcome(user: User, publicEmail: string): void {
  let address = publicEmail;
  subscribe(address);
  address = user.recoveryEmail;
  subscribe(address);
  //        ^^^^^^^ security.recovery -> marketing.direct: User.recoveryEmail
  address = publicEmail;
  subscribe(address);
}
