// The clean method of such a service is clean.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: container.ts
export class Container {
  readonly #services = new Map<new () => object, object>();

  get<T extends object>(type: new () => T): T {
    const known = this.#services.get(type) as T | undefined;
    if (known) return known;
    const made = new type();
    this.#services.set(type, made);
    return made;
  }
}

// @filename: contacts.ts
import type { User } from './user.ts';

export class Contacts {
  addressOf(user: User): string {
    return user.recoveryEmail;
  }

  titleOf(user: User): string {
    return user.displayName;
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Contacts } from './contacts.ts';
import type { Container } from './container.ts';
import type { User } from './user.ts';

export function enrol(container: Container, user: User, remind: (address: string) => void): void {
  remind(container.get(Contacts).addressOf(user));
  addToAudience(container.get(Contacts).titleOf(user));
}
