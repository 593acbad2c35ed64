// Values of another class of the same shape are clean.

// @filename: types.ts
/** @purpose security.recovery */
export interface RecoveryContact {
  email: string;
}

/** @purpose security */
export class BackupCode {
  constructor(readonly text: string) {}
}

export class Coupon {
  constructor(readonly text: string) {}
}

export declare function loadContacts(): RecoveryContact[];

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { BackupCode, Coupon, loadContacts } from './types.ts';

export function enrol(print: (code: BackupCode) => void): void {
  print(new BackupCode('1234'));
  const coupon = new Coupon('1234');
  addToAudience(coupon);
  addToAudience(coupon.text);
  addToAudience(loadContacts().length);
}
