// A listener of a DOM event gets the detail that was dispatched under its name.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: events.ts
export const events = new EventTarget();

// @filename: login.ts
import type { Account } from './account.ts';
import { events } from './events.ts';

export function login(account: Account): void {
  events.dispatchEvent(new CustomEvent('login', { detail: account.phone }));
  events.dispatchEvent(new CustomEvent('greet', { detail: account.name }));
}

// @filename: retarget.ts
/** @sink advertising */
import { events } from './events.ts';

const seeds: unknown[] = [];

events.addEventListener('greet', (event) => {
  seeds.push((event as CustomEvent<string>).detail);
});
events.addEventListener('login', (event) => {
//                                ^^^^^ security -> advertising: Account.phone
  seeds.push((event as CustomEvent<string>).detail);
});
