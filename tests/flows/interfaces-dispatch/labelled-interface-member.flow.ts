// A label on an interface's method holds for every implementation.

// @filename: store.ts
export interface AccountStore {
  /** @purpose security */
  phoneOf(id: string): string;
  nameOf(id: string): string;
}

// @filename: memory-store.ts
import type { AccountStore } from './store.ts';

export class MemoryStore implements AccountStore {
  private readonly phones = new Map<string, string>();
  private readonly names = new Map<string, string>();

  phoneOf(id: string): string {
    return this.phones.get(id) ?? '';
  }

  nameOf(id: string): string {
    return this.names.get(id) ?? '';
  }
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { MemoryStore } from './memory-store.ts';

export function enrol(id: string): void {
  const store = new MemoryStore();
  addToAudience(store.nameOf(id));
  addToAudience(store.phoneOf(id));
  //            ^^^^^^^^^^^^^^^^^ security -> advertising: AccountStore.phoneOf()
}
