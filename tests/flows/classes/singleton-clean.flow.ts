// The other file takes another member out of the singleton.

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

// @filename: session.ts
export class Session {
  static #instance: Session | undefined;
  contact = '';
  label = '';

  private constructor() {}

  static get current(): Session {
    return (this.#instance ??= new Session());
  }
}

// @filename: login.ts
import type { Account } from './account.ts';
import { Session } from './session.ts';

export function login(account: Account): void {
  Session.current.contact = account.phone;
  Session.current.label = account.name;
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Session } from './session.ts';

export function enrol(): void {
  addToAudience(Session.current.label);
  if (Session.current.contact) addToAudience('known');
}
