// What is published to one object of a class reaches only the handlers of that object.

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
    this.topic.subscribe((name) => addToAudience(name));
  }
}

const codes = new Topic();
const greetings = new Topic();
const enroller = new Enroller(greetings);
enroller.start();

export function login(account: Account): void {
  codes.publish(account.phone);
  greetings.publish(account.name);
}
