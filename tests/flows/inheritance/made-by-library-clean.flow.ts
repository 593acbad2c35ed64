// What else such an object holds.

// @filename: account.ts
export interface Account {
  id: string;
  /** @purpose security */
  phone: string;
  country: string;
}

// @filename: ads.ts
/** @sink advertising */

export function upload(rows: unknown): void {
  console.log(rows);
}

// @filename: errors.ts
export class DeliveryError extends Error {
  readonly code: string;

  constructor(code: string, options?: { message?: string }) {
    super(options?.message || code);
    this.code = code;
  }
}

export class Directory extends Map<string, string> {
  readonly owner: string;

  constructor(owner: string, entries: readonly (readonly [string, string])[]) {
    super(entries);
    this.owner = owner;
  }
}

// @filename: job.ts
import type { Account } from './account.ts';
import { upload } from './ads.ts';
import { DeliveryError, Directory } from './errors.ts';

export function deliver(account: Account): void {
  try {
    throw new DeliveryError('bounced', { message: `No answer from ${account.phone}` });
  } catch (error) {
    if (error instanceof DeliveryError) upload(error.code);
  }
}

export function list(account: Account): void {
  upload(new Directory(account.country, [[account.id, account.phone]]).owner);
  upload(new Directory(account.country, [[account.id, account.country]]).get(account.id));
}
