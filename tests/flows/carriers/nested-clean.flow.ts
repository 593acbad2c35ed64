// Parts of the order that hold no labelled member.

// @filename: order.ts
export interface Contact {
  /** @purpose security.verification */
  verifiedPhone: string;
  city: string;
}
export interface Item {
  sku: string;
  price: { amount: number; currency: string };
}
export interface Order {
  contact: Contact;
  items: Item[];
  placed: Date;
}

// @filename: globals.d.ts
declare function pintrk(action: string, event: string, data: object): void;

// @filename: purchase.ts
import type { Order } from './order.ts';

export function purchased(order: Order): void {
  pintrk('track', 'checkout', { items: order.items, placed: order.placed, city: order.contact.city });
  pintrk('track', 'checkout', order.items);
}
