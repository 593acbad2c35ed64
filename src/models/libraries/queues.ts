import { value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/** The packages whose objects are known by their names: what is made twice under one name is one thing. */
export const CHANNELS: ReadonlySet<string> = new Set(['bullmq', 'bull', 'bee-queue']);

/** What works on a queue's jobs waits at `.property[%worker]`; it is called with a job. */
const named = [
  value('argument[0]', 'receiver.property[%worker].parameter[0].property[name]'),
  value('argument[1]', 'receiver.property[%worker].parameter[0].property[data]'),
  value('argument[1]', 'result.awaited.property[data]'),
] as const;

const unnamed = [
  value('argument[0]', 'receiver.property[%worker].parameter[0].property[data]'),
  value('argument[1]', 'receiver.property[%worker].parameter[0].property[data]'),
] as const;

/** The handler is the last argument: before it stand a name, or how many jobs there may be at a time. */
const works = [value('argument[*]', 'receiver.property[%worker]')] as const;

export const queues: ModelTable = {
  'bullmq::new Queue': [],
  'bullmq::new Worker': [value('argument[1]', 'result.property[%worker]')],
  'bullmq::Queue#add': named,
  'bullmq::Queue#addBulk': [
    value('argument[0].element.property[data]', 'receiver.property[%worker].parameter[0].property[data]'),
  ],
  'bull::new Bull': [],
  'bull::Queue#add': unnamed,
  'bull::Queue#process': works,
  'bee-queue::new BeeQueue': [],
  'bee-queue::BeeQueue#createJob': [
    value('argument[0]', 'receiver.property[%worker].parameter[0].property[data]'),
    value('argument[0]', 'result.property[data]'),
  ],
  'bee-queue::BeeQueue#process': works,
  // One object for all queues: their names are given with each job.
  ...each(
    'pg-boss::PgBoss#',
    ['send', 'publish', 'insert'],
    [
      value('argument[1]', 'receiver.property[%worker].at[0].parameter[0].property[data]'),
      value('argument[1]', 'receiver.property[%worker].at[0].parameter[0].element.property[data]'),
    ],
  ),
  ...each(
    'pg-boss::PgBoss#',
    ['work', 'subscribe'],
    [
      value('argument[1]', 'receiver.property[%worker].at[0]'),
      value('argument[2]', 'receiver.property[%worker].at[0]'),
    ],
  ),
};
