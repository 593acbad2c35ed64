// The labelled member lies two types deep in what is handed over, and in the elements of a list.

// @filename: order.ts
export interface Contact {
  /** @purpose security.verification */
  verifiedPhone: string;
  city: string;
}
export interface Customer {
  contact: Contact;
  name: string;
}
export interface Order {
  customer: Customer;
  total: number;
}

// @filename: globals.d.ts
declare function pintrk(action: string, event: string, data: object): void;

// @filename: purchase.ts
import type { Customer, Order } from './order.ts';

export function purchased(order: Order, customers: ReadonlyMap<string, Customer>): void {
  pintrk('track', 'checkout', order);
  //                          ^^^^^ security.verification -> advertising: Contact.verifiedPhone
  pintrk('track', 'checkout', { order_value: order.total, who: order.customer });
  //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Contact.verifiedPhone
  pintrk('load', 'customers', [...customers.values()]);
  //                          ^^^^^^^^^^^^^^^^^^^^^^^ security.verification -> advertising: Contact.verifiedPhone
}
