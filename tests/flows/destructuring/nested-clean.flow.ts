// Nested patterns that take the labelled member's neighbours stay clean.

// @filename: customer.ts
export interface Customer {
  id: string;
  contact: {
    city: string;
    /** @purpose security */
    phone: string;
  };
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Customer } from './customer.ts';

export function enrich(customers: [Customer, ...Customer[]]): void {
  const [
    {
      id,
      contact: { city },
    },
  ] = customers;
  addToAudience([id, city]);
}
