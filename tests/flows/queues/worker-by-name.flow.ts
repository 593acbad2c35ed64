// Jobs of a queue are worked on in another module, which knows the queue by its name.

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

// @filename: names.ts
export const ENROLMENTS = 'enrolments';

// @filename: service.ts
import { Queue } from 'bullmq';
import type { Account } from './account.ts';
import { ENROLMENTS } from './names.ts';

const enrolments = new Queue(ENROLMENTS);

export async function enrol(account: Account): Promise<void> {
  await enrolments.add('one', { match: account.recoveryEmail, title: account.name });
}

const bulk = new Queue('bulk-enrolments');

export async function enrolAll(accounts: Account[]): Promise<void> {
  await bulk.addBulk(accounts.map((account) => ({ name: account.id, data: account.recoveryEmail })));
}

// @filename: worker.ts
import { Worker } from 'bullmq';
import { addToAudience } from './ads.ts';
import { ENROLMENTS } from './names.ts';

export const worker = new Worker(ENROLMENTS, async (job) => {
  addToAudience(job.data.match);
  //            ^^^^^^^^^^^^^^ security -> advertising: Account.recoveryEmail
  addToAudience(job.data.title);
});

export const bulkWorker = new Worker('bulk-enrolments', async ({ name, data }) => {
  addToAudience(data);
  //            ^^^^ security -> advertising: Account.recoveryEmail
  addToAudience(name);
});
