// A task that only counts gives nothing of what it counts.

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

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

class Queue {
  private readonly tasks: (() => number)[] = [];
  add(task: () => number): void {
    this.tasks.push(task);
  }
  run(): number {
    return this.tasks.map((task) => task()).length;
  }
}

export function enrol(account: Account): void {
  const queue = new Queue();
  queue.add(() => account.phone.length);
  addToAudience(queue.run());
}
