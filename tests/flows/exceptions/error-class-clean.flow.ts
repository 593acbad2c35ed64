// The error's other field is read.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: errors.ts
export class DeliveryError extends Error {
  constructor(
    readonly contact: string,
    readonly carrier: string,
    options?: ErrorOptions,
  ) {
    super(`${carrier} did not deliver`, options);
    this.name = 'DeliveryError';
  }
}

// @filename: deliver.ts
import type { Account } from './account.ts';
import { DeliveryError } from './errors.ts';

export function deliver(account: Account): void {
  throw new DeliveryError(account.phone, 'mobile');
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { deliver } from './deliver.ts';
import { DeliveryError } from './errors.ts';

export function enrol(account: Account): void {
  try {
    deliver(account);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    addToAudience(error.carrier);
    addToAudience(error.message);
    addToAudience(error.contact.length);
  }
}
