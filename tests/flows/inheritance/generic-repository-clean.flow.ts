// Two instances of one generic class hold each its own.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: newsletter.ts
/** @sink marketing */

const queue: unknown[] = [];

export function subscribe(address: unknown): void {
  queue.push(address);
}

// @filename: main.ts
import { subscribe } from './newsletter.ts';
import type { User } from './user.ts';

class Store<T> {
  private readonly items = new Map<number, T>();
  put(id: number, item: T): void {
    this.items.set(id, item);
  }
  get(id: number): T | undefined {
    return this.items.get(id);
  }
}

export function enlist(user: User): void {
  const addresses = new Store<string>();
  const names = new Store<string>();
  addresses.put(user.id, user.recoveryEmail);
  names.put(user.id, user.displayName);
  subscribe(names.get(user.id));
}
