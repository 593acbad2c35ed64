// A class of the program's own that keeps handlers calls those that another object registered with it.

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
// @filename: topic.ts
export class Topic {
  private readonly handlers: ((text: string) => void)[] = [];

  subscribe(handler: (text: string) => void): void {
    this.handlers.push(handler);
  }

  publish(text: string): void {
    for (const handler of this.handlers) handler(text);
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Topic } from './topic.ts';

class Enroller {
  constructor(private readonly topic: Topic) {}

  start(): void {
    this.topic.subscribe((phone) => addToAudience(phone));
    //                                            ^^^^^ security -> advertising: Account.phone
  }
}

const topic = new Topic();
const enroller = new Enroller(topic);
enroller.start();

export function login(account: Account): void {
  topic.publish(account.phone);
}
