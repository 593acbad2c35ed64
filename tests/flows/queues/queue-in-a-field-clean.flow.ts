// A queue in a service's field is no other queue of its package.

// @filename: node_modules/bullmq/index.d.ts
export interface Job<T> {
  readonly name: string;
  readonly data: T;
}
export class Queue<T = any> {
  constructor(name: string, options?: object);
  add(name: string, data: T): Promise<Job<T>>;
  addBulk(jobs: { name: string; data: T }[]): Promise<Job<T>[]>;
}
export class Worker<T = any> {
  constructor(name: string, processor: (job: Job<T>) => Promise<void>, options?: object);
}

// @filename: account.ts
export interface Account {
  id: string;
  name: string;
  /** @purpose security */
  recoveryEmail: string;
}

// @filename: ads.ts
/** @sink advertising */

export function addToAudience(value: unknown): void {
  console.log(value);
}

// @filename: service.ts
import { Queue } from 'bullmq';
import type { Account } from './account.ts';

export class Enrolments {
  private readonly queue = new Queue('enrolments');

  async enrol(account: Account): Promise<void> {
    await this.queue.add('one', { match: account.recoveryEmail, title: account.name });
  }
}

// @filename: worker.ts
import { Worker } from 'bullmq';
import { addToAudience } from './ads.ts';

export const worker = new Worker('greetings', async (job) => {
  addToAudience(job.data.match);
  addToAudience(job.data.title);
});
