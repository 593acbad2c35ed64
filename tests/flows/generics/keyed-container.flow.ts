// A library's container gives back what was put into it: its class's type parameter stands for it.

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
}
/** @sink advertising */
declare function send(value: unknown): void;

const phones = new RecentCache<string, string>({ max: 500 });

export function remember(account: Account): void {
  phones.set(account.id, account.phone);
}

export function advertise(id: string): void {
  send(phones.get(id));
  //   ^^^^^^^^^^^^^^ security -> advertising: Account.phone
  phones.forEach((phone) => {
    send(phone);
    //   ^^^^^ security -> advertising: Account.phone
  });
}
