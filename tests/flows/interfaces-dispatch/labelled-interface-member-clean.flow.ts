// A method of the same name on a class that implements another interface is clean.

// @filename: store.ts
export interface AccountStore {
  /** @purpose security */
  phoneOf(id: string): string;
  nameOf(id: string): string;
}

// @filename: memory-store.ts
export class PhoneShop {
  private readonly phones = new Map<string, string>();

  phoneOf(id: string): string {
    return this.phones.get(id) ?? '';
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
import { PhoneShop } from './memory-store.ts';

export function enrol(id: string): void {
  const shop = new PhoneShop();
  addToAudience(shop.phoneOf(id));
}
