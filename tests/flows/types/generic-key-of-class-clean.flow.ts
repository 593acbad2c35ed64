// The generic method is asked for another member.

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

// @filename: model.ts
export class Model<T extends object> {
  constructor(private readonly values: T) {}

  get<K extends keyof T>(key: K): T[K] {
    return this.values[key];
  }

  async load<K extends keyof T>(key: K): Promise<T[K]> {
    return this.values[key];
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Model } from './model.ts';

export async function enrol(model: Model<Account>): Promise<void> {
  addToAudience(model.get('name'));
  addToAudience(await model.load('name'));
  addToAudience(model.get('phone').length);
}
