// The consent of whoever an object has as a member, as long as it is the same.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  /** @consent advertising */
  advertising: boolean;
}

export interface Order {
  buyer: Account;
  payer?: Account;
}

/** @consent advertising */
export function hasConsent(account: Account): boolean {
  return account.advertising;
}

// @filename: ads.ts
/** @sink advertising */

export function send(value: unknown): void {
  console.log(value);
}

// @filename: job.ts
import { hasConsent, type Account, type Order } from './account.ts';
import { send } from './ads.ts';

export function same(order: Order): void {
  if (order.buyer.advertising) send(order.buyer.phone);
  if (order.payer && hasConsent(order.payer)) send(order.payer.phone);
  if (order.payer?.advertising) send(order.payer.phone);
}

export function behind(order: Order): void {
  if (!order.payer || !hasConsent(order.payer)) return;
  send(order.payer.phone);
  const { payer } = order;
  send(payer.phone);
}

export class Campaign {
  constructor(private account: Account) {}

  run(): void {
    if (!this.account.advertising) return;
    send(this.account.phone);
  }
}
