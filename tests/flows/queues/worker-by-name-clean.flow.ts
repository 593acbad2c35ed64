// The worker of another queue, whose jobs hold other data; a worker for security.

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

const queue = new Queue(ENROLMENTS);
const alerts = new Queue('alerts');

export async function enrol(account: Account): Promise<void> {
  await queue.add('one', { match: account.id, title: account.name });
  await alerts.add('one', { match: account.recoveryEmail, title: account.name });
}

// @filename: worker.ts
import { Worker } from 'bullmq';
import { addToAudience } from './ads.ts';
import { ENROLMENTS } from './names.ts';

declare function sendMail(to: string, text: string): Promise<void>;

export const worker = new Worker(ENROLMENTS, async (job) => {
  addToAudience(job.data.match);
  addToAudience(job.data.title);
});

export const alertWorker = new Worker('alerts', async ({ data }) => {
  await sendMail(data.match, data.title);
  addToAudience(data.title);
});
