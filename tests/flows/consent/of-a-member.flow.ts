// Whose consent it was is lost when the member is another object, or another object's.

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

export function other(order: Order, next: Order): void {
  if (order.buyer.advertising) send(next.buyer.phone);
  //                                ^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  if (hasConsent(order.buyer)) send(order.payer?.phone);
  //                                ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

export function replaced(order: Order, account: Account): void {
  if (!hasConsent(order.buyer)) return;
  order.buyer = account;
  send(order.buyer.phone);
  //   ^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}

export class Campaign {
  constructor(private account: Account) {}

  run(account: Account): void {
    if (!this.account.advertising) return;
    this.account = account;
    send(this.account.phone);
    //   ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  }
}
