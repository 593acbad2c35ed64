// What a library's base class makes of its arguments is in the object: an error's message, a Map's entries.

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

  static from(error: unknown): DeliveryError {
    if (error instanceof DeliveryError) return error;
    return new DeliveryError('unknown');
  }
}

export class Directory extends Map<string, string> {
  constructor(entries: readonly (readonly [string, string])[]) {
    super(entries);
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
    upload(DeliveryError.from(error).message);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  }
}

export function list(account: Account): void {
  upload(new Directory([[account.id, account.phone]]).get(account.id));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
