// Functions that leave the account in its place.

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
import { describe, type Order } from './orders.ts';


export function run(order: Order): void {
  if (!hasConsent(order.buyer)) return;
  console.log(describe(order));
  upload(order.buyer.phone);
}

export class Wizard {
  constructor(private readonly current: Account) {}

  run(): void {
    if (!hasConsent(this.current)) return;
    this.log();
    upload(this.current.phone);
  }

  private log(): void {
    console.log(this.current.id);
  }
}
