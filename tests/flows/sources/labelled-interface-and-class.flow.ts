// A labelled interface or class labels its values, however they come about.

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

export function enrol(): void {
  const code = new BackupCode('1234');
  addToAudience(new Coupon('1234'));
  addToAudience(code);
  //            ^^^^ security -> advertising: BackupCode
  addToAudience(code.text);
  //            ^^^^^^^^^ security -> advertising: BackupCode
  for (const contact of loadContacts()) {
    addToAudience(contact.email);
    //            ^^^^^^^^^^^^^ security.recovery -> advertising: RecoveryContact
  }
}
