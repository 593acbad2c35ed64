// An event's detail reaches the listeners of its name on its target; an event class of the program's own reaches all of them.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}
// @filename: events.ts
export class LoginEvent extends Event {
  constructor(readonly contact: string) {
    super('login');
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { LoginEvent } from './events.ts';

const target = new EventTarget();

target.addEventListener('verified', {
  handleEvent: (event: Event) => addToAudience((event as CustomEvent<string>).detail),
  //                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
});
target.addEventListener('login', (event) => addToAudience((event as LoginEvent).contact));
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone

export function login(account: Account): void {
  target.dispatchEvent(new CustomEvent('verified', { detail: account.phone }));
  target.dispatchEvent(new LoginEvent(account.phone));
}
