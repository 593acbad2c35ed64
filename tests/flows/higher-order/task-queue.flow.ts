// Tasks that wait in a queue run with what they closed over.

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
  private readonly tasks: (() => void)[] = [];
  private running = false;
  add(task: () => void): void {
    this.tasks.push(task);
    if (!this.running) setTimeout(this.run.bind(this), 0);
  }
  private run(): void {
    this.running = true;
    let task = this.tasks.shift();
    while (task) {
      task();
      task = this.tasks.shift();
    }
    this.running = false;
  }
}

const queue = new Queue();

export function enrol(account: Account): void {
  const phone = account.phone;
  queue.add(() => {
    addToAudience(account.name);
  });
  queue.add(() => {
    addToAudience(phone);
    //            ^^^^^ security -> advertising: Account.phone
  });
}
