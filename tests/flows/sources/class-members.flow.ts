// Fields, parameter properties, statics and accessors of a class can be labelled.

// @filename: account.ts
export class Account {
  /** @purpose security */
  phone = '';
  city = '';
  /** @purpose security.recovery */
  static supportCode = '';

  constructor(
    /** @purpose security.authentication.mfa */
    readonly deviceId: string,
    readonly name: string,
  ) {}

  /** @purpose security.recovery */
  get backupAddress(): string {
    return `${this.name}@backup.example`;
  }
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function enrol(account: Account): void {
  addToAudience([account.name, account.city]);
  addToAudience(account.phone);
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(account.deviceId);
  //            ^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Account.deviceId
  addToAudience(account.backupAddress);
  //            ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.backupAddress
  addToAudience(Account.supportCode);
  //            ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.supportCode
}
