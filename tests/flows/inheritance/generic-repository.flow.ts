// A generic base class is called with what the subclass says.

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

abstract class Repository<T, R> {
  protected readonly items: T[] = [];
  add(item: T): this {
    this.items.push(item);
    return this;
  }
  protected abstract row(item: T): R;
  rows(): R[] {
    return this.items.map((item) => this.row(item));
  }
}

class Addresses extends Repository<User, string> {
  protected row(user: User): string {
    return user.recoveryEmail;
  }
}

class Names extends Repository<User, string> {
  protected row(user: User): string {
    return user.displayName;
  }
}

export function enlist(user: User): void {
  for (const name of new Names().add(user).rows()) subscribe(name);
  for (const address of new Addresses().add(user).rows()) subscribe(address);
  //                                                                ^^^^^^^ security.recovery -> marketing: User.recoveryEmail
}
