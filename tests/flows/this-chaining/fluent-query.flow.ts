// A fluent function style hands a new object on from step to step.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: pipeline.ts
export class Pipeline<T> {
  constructor(private readonly items: readonly T[]) {}

  map<R>(project: (item: T) => R): Pipeline<R> {
    return new Pipeline(this.items.map(project));
  }

  take(count: number): Pipeline<T> {
    return new Pipeline(this.items.slice(0, count));
  }

  toArray(): T[] {
    return [...this.items];
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Pipeline } from './pipeline.ts';
import type { User } from './user.ts';

export function enrol(users: readonly User[]): void {
  const all = new Pipeline(users);
  addToAudience(all.map((user) => user.recoveryEmail).take(10).toArray());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: User.recoveryEmail
}
