// A function of another file, or a method, puts another account in the place of the one that was asked.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  country: string;
  security: { /** @purpose security.recovery */ backupEmail: string };
  partner?: Account;
  /** @consent advertising */
  advertising: boolean;
}

/** @consent advertising */
export function hasConsent(account: Account): boolean {
  return account.advertising;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: orders.ts
import type { Account } from './account.ts';

export interface Order {
  buyer: Account;
}

export function transfer(order: Order, to: Account): void {
  order.buyer = to;
}

export function describe(order: Order): string {
  return order.buyer.id;
}

// @filename: job.ts
import { hasConsent, type Account } from './account.ts';
import { upload } from './ads.ts';
import { transfer, type Order } from './orders.ts';


export function run(order: Order, heir: Account): void {
  if (!hasConsent(order.buyer)) return;
  transfer(order, heir);
  upload(order.buyer.phone);
  //     ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

export class Wizard {
  constructor(private readonly queue: Account[], private current: Account) {}

  run(): void {
    if (!hasConsent(this.current)) return;
    this.next();
    upload(this.current.phone);
  //       ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  }

  private next(): void {
    this.current = this.queue.pop() ?? this.current;
  }
}
