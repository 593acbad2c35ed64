// The keys of a library's container, its size and another container stay clean.

// @filename: node_modules/recent-cache/index.d.ts
export declare class RecentCache<K, V> {
  constructor(options?: { max?: number });
  set(key: K, value: V): this;
  get(key: K): V | undefined;
  has(key: K): boolean;
  size: number;
  forEach(visit: (value: V, key: K) => void): void;
}

// @filename: main.ts
import { RecentCache } from 'recent-cache';
interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  city: string;
}
/** @sink advertising */
declare function send(value: unknown): void;

const phones = new RecentCache<string, string>({ max: 500 });
const cities = new RecentCache<string, string>({ max: 500 });

export function remember(account: Account): void {
  phones.set(account.id, account.phone);
  cities.set(account.id, account.city);
}

export function advertise(id: string): void {
  send(cities.get(id));
  send(phones.has(id));
  send(phones.size);
  phones.forEach((_, key) => {
    send(key);
  });
}
